/**
 * Folds the ledger's entries into records: in come the entries that touch an incident, out goes what is on record of it,
 * every value with what supports it.
 *
 * <pre>{@code
 * IncidentFold fold = new IncidentFold(reconciliation);
 * Optional<IncidentRecord> record = fold.fold("k3v9q2m7xa", entries, Optional.empty());
 * List<String> faults = SupportCheck.faults(record.orElseThrow(), ledger::report); // empty where all is in place
 * }</pre>
 *
 * <p>Each story has one vote, however many reports repeat it, and no report counts more for being newer.
 */
@NullMarked
package org.onrecord.ledger.folding;

import org.jspecify.annotations.NullMarked;
