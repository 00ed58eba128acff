package org.onrecord.reading.figures;

import org.onrecord.model.Bounds;

/**
 * A number expression in a sentence, modifiers included.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param bounds what it says
 * @param words whether it is written in words or as a numeral with a modifier, so that it cannot be a year or an age
 */
record Quantity(int from, int to, Bounds bounds, boolean words) {}
