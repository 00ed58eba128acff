/**
 * The page that people read: a path comes in, HTML goes out that can be read without scripts.
 *
 * <pre>{@code
 * new Pages(ledger, records).addTo(routes); // GET / and GET /incidents/wnxbjjc29x
 * }</pre>
 *
 * <p>Templates stand in {@code src/main/jte}; they escape what they are given, and are given words, not entities.
 */
@NullMarked
package org.onrecord.publishing.web.page;

import org.jspecify.annotations.NullMarked;
