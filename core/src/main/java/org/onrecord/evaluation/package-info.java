/**
 * Measures what the other rooms find against gold: precision, recall, F, and the floors below which a build fails.
 *
 * <p>In come corpora, read where they lie and never copied, and what a {@link org.onrecord.reading.Reader} makes of
 * their reports; out goes a {@link org.onrecord.evaluation.Scorecard} for each set of a corpus:
 *
 * <pre>{@code
 * Corpora corpora = Corpora.locate(Optional.empty());
 * Scorecard scorecard = ReadingEvaluation.score(ReadingSet.GOLD, corpora, Reader.english());
 * scorecard.tables().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
