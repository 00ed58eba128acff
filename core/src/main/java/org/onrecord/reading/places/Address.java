package org.onrecord.reading.places;

import org.onrecord.model.Span;

/**
 * A street, block or crossing that a report mentions.
 *
 * @param sentence index of its sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param precise whether a number, block or crossing says where on the street
 * @param span where it stands
 */
record Address(int sentence, int from, int to, boolean precise, Span span) {}
