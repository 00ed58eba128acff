package org.onrecord.reading.language;

/**
 * One or more tokens under one set of labels.
 *
 * @param from index of the first token in its sentence
 * @param to index after the last token
 * @param code the labels, in the alphabet of the lexicon that made the item
 */
public record Item(int from, int to, char code) {}
