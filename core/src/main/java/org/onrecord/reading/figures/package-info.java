/**
 * Finds the quantities of people in a report's sentences: numbers become bounds, bounds and nouns become people, and
 * people in the frame of a word such as "killed" become figures.
 *
 * <pre>{@code
 * List<FoundFigure> figures = FigureFinder.english().find(sentences);   // "at least 60 deaths" -> killed [60, ∞)
 * }</pre>
 */
@NullMarked
package org.onrecord.reading.figures;

import org.jspecify.annotations.NullMarked;
