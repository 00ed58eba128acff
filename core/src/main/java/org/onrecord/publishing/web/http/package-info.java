/**
 * What page and API share of HTTP: who may ask, what a query asks for, headers that every response has, tags, errors, and
 * records that are folded once.
 *
 * <pre>{@code
 * HttpLimits.addTo(config.jetty, false);
 * new Problems(pages.errors(), (words, fault) -> err.println(words)).addTo(config);
 * new Assets().addTo(config.routes); // GET /assets/onrecord.css
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.web.http;

import org.jspecify.annotations.NullMarked;
