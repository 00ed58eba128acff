/**
 * Decides whether a report tells of an incident that is known already.
 *
 * <p>In come a {@link org.onrecord.model.Reading} and the candidates that share a key with it; out goes a {@link
 * org.onrecord.model.LinkDecision} with a score and reasons. Whoever keeps the incidents finds the candidates by {@link
 * org.onrecord.linking.BlockingKeys}, so that the linker runs over any store:
 *
 * <pre>{@code
 * IncidentProfile profile = profiler.profile(reading, incident);
 * BlockingKeys keys = BlockingKeys.of(profile);
 * LinkDecision decision = linker.link(profile, store.incidentsKeptUnder(keys.sought()));
 * store.keep(decision.incident().orElseGet(store::newIncident), profile, keys.own());
 * }</pre>
 */
@NullMarked
package org.onrecord.linking;

import org.jspecify.annotations.NullMarked;
