/**
 * Tells open pages and programs what has changed: entries of the ledger come in, server-sent events go out.
 *
 * <pre>{@code
 * try (ChangeWatch watch = new ChangeWatch(ledger, faults)) {
 *     new Events(watch, ledger, gate).addTo(routes); // GET /api/events
 *     watch.look(); // at once, as something was entered
 * }
 * }</pre>
 *
 * <p>One thread asks the ledger for what is new, whoever wrote it; clients hold no thread. Follows the HTML Living
 * Standard, section 9.2, Server-sent events.
 */
@NullMarked
package org.onrecord.publishing.web.live;

import org.jspecify.annotations.NullMarked;
