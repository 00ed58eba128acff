package org.onrecord.reading.places;

import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;

/**
 * A name in a report that the gazetteer knows, before it is told which place it is.
 *
 * @param sentence where it stands
 * @param from its first token
 * @param to the token after its last
 * @param span its characters
 * @param key as the gazetteer has it
 * @param references what it may name, in the gazetteer's order
 * @param division whether a word for a division stands with it: "Helmand province"
 */
record Named(Sentence sentence, int from, int to, Span span, String key, int[] references, boolean division) {
    /** Whether another name follows behind a comma and may be what this one lies in: "Dover, Delaware". */
    boolean leadsTo(Named next) {
        return next.sentence == sentence
                && next.from == to + 1
                && sentence.token(to).text().equals(",");
    }
}
