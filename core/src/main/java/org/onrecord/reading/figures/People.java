package org.onrecord.reading.figures;

import org.onrecord.model.Bounds;

/**
 * A mention of people who can be counted: "at least 60 people", "a woman", "John Smith, 23,".
 *
 * @param from index of its first token in its sentence
 * @param to index after its last token
 * @param bounds how many
 * @param implicit whether no number word stands
 * @param named whether a name alone stands for them
 * @param subject who is counted: {@code all}, {@code attackers}, or the words that name the part
 */
record People(int from, int to, Bounds bounds, boolean implicit, boolean named, String subject) {
    People with(Bounds newBounds) {
        return new People(from, to, newBounds, implicit, named, subject);
    }
}
