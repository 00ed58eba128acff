/**
 * Finds what is said in a report, by whom and through whom, and what the speaker does by it: reports, claims, denies,
 * accuses, confirms, doubts, investigates or warns.
 *
 * <pre>{@code
 * List<FoundStatement> statements = StatementFinder.english().find(sentences, text);
 * }</pre>
 */
@NullMarked
package org.onrecord.reading.statements;

import org.jspecify.annotations.NullMarked;
