package org.onrecord.reading.places;

import org.onrecord.model.Span;

/**
 * A site that a report mentions.
 *
 * @param sentence index of its sentence
 * @param from index of its first token, the article included
 * @param to index after its last token
 * @param kind what kind of site it is
 * @param named whether it is a name, not only a kind of site
 * @param bare whether neither an article nor a name stands before the word for it: "a police bus" but not "bus stops"
 * @param head the last word, in lower case
 * @param span where it stands
 */
record Venue(int sentence, int from, int to, Kind kind, boolean named, boolean bare, String head, Span span) {
    /** What a site is to an incident, as a rule. */
    enum Kind {
        /** Where it may happen. */
        SITE,
        /** A way or open ground, which much else happens on. */
        WAY,
        /** What people come together for. */
        GATHERING,
        /** Whose people speak more often than anything happens there: the White House. */
        BODY,
        /** Where people are brought to when it is over. */
        AFTERMATH
    }
}
