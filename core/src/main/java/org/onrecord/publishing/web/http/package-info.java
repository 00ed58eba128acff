/**
 * What page and API share of HTTP: headers that every response has, and files that never change.
 *
 * <pre>{@code
 * SecurityHeaders.addTo(routes);
 * new Assets().addTo(routes); // GET /assets/onrecord.css
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.web.http;

import org.jspecify.annotations.NullMarked;
