/**
 * The page and the API over one ledger: requests come in, what is on record goes out as HTML, JSON and files.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(ledger, WebOptions.local(8080))) {
 *     server.address(); // http://127.0.0.1:8080/
 * }
 * }</pre>
 *
 * <p>{@code page} writes what people see, {@code api} what programs read, {@code live} tells both what has changed; {@code
 * http} holds what they share. Of all of publishing, this part alone asks the ledger.
 */
@NullMarked
package org.onrecord.publishing.web;

import org.jspecify.annotations.NullMarked;
