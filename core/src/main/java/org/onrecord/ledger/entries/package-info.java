/**
 * What a ledger is made of: reports received, readings of them, and edits, each with its number and the time of entry.
 *
 * <p>In comes what the pipeline has found out, out goes what is folded into records: {@code new Recorded(7, now, new
 * Entry.Edited(…))}.
 */
@NullMarked
package org.onrecord.ledger.entries;

import org.jspecify.annotations.NullMarked;
