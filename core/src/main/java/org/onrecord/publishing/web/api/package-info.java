/**
 * The API that programs read: a path comes in, JSON goes out, as the OpenAPI document at {@code /api/openapi.json} says.
 *
 * <pre>{@code
 * new Api(ledger, records, events, Optional.empty(), gate).addTo(routes); // GET /api/incidents and more
 * }</pre>
 *
 * <p>A path is a {@code Route}: what it takes, what it answers and who does, from which the server's routes and the
 * document are both made. Those who may write have a token, and send to a {@link
 * org.onrecord.publishing.web.api.ReportDesk}.
 */
@NullMarked
package org.onrecord.publishing.web.api;

import org.jspecify.annotations.NullMarked;
