/**
 * Cuts a report's text into sentences of tokens, each with its place in the original text.
 *
 * <pre>{@code
 * List<Sentence> sentences = Segmenter.english().segment(report);
 * }</pre>
 */
@NullMarked
package org.onrecord.reading.text;

import org.jspecify.annotations.NullMarked;
