/**
 * The append-only store, and the records folded from it; the only room that knows SQL.
 *
 * <p>In come {@linkplain org.onrecord.ledger.entries entries}: reports received, readings with their links, edits. Out go
 * the incidents that linking compares a report with, lists of incidents, and records.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.openToRead(LedgerAddress.of("news.db"))) {
 *     for (IncidentSummary incident : ledger.incidents(IncidentQuery.ALL)) {
 *         IncidentRecord record = ledger.record(incident.id(), AsOf.NOW).orElseThrow();
 *         System.out.println(record.findToll(Category.KILLED, Figure.ALL));
 *     }
 * }
 * }</pre>
 *
 * <p>{@link org.onrecord.ledger.Ledger#write} is the one way in: a {@link org.onrecord.ledger.Writing} appends, and
 * {@code Projection} keeps the tables in step that follow from the entries. {@code docs/ledger.md} describes the tables.
 */
@NullMarked
package org.onrecord.ledger;

import org.jspecify.annotations.NullMarked;
