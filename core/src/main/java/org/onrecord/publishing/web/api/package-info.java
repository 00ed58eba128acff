/**
 * The API that programs read: a path comes in, JSON goes out, as the OpenAPI document at {@code /api/openapi.json} says.
 *
 * <pre>{@code
 * new Api(ledger).addTo(routes); // GET /api/incidents and GET /api/incidents/wnxbjjc29x
 * }</pre>
 */
@NullMarked
package org.onrecord.publishing.web.api;

import org.jspecify.annotations.NullMarked;
