/**
 * What a ledger is made of: reports received, readings of them, and edits, each with its number and the time of entry.
 *
 * <p>In comes what the pipeline has found out, out goes what is folded into records: {@code new Recorded(7, now, new
 * Entry.Edited(…))}. {@link org.onrecord.ledger.entries.EntryJson} is the form in which entries are kept and exported:
 *
 * <pre>{@code
 * String line = EntryJson.writeRecorded(recorded); // {"number":7,"recordedAt":"2024-03-23T08:30:00Z","kind":"edited",…}
 * Recorded same = EntryJson.readRecorded(line);
 * }</pre>
 */
@NullMarked
package org.onrecord.ledger.entries;

import org.jspecify.annotations.NullMarked;
