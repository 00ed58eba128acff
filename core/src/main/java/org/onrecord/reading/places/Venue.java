package org.onrecord.reading.places;

import org.onrecord.model.Span;

/**
 * A site that a report mentions.
 *
 * @param sentence index of its sentence
 * @param from index of its first token, the article included
 * @param to index after its last token
 * @param aftermath whether it is of the kind that people are brought to
 * @param named whether it is a name, not only a kind of site
 * @param span where it stands
 */
record Venue(int sentence, int from, int to, boolean aftermath, boolean named, Span span) {}
