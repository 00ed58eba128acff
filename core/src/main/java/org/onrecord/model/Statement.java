package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that a source says, through any intermediaries.
 *
 * @param id unique in its reading: "s1", "s2", …
 * @param span the words of the statement with its attribution
 * @param text the characters of the span
 * @param cue the words that mark the statement: "said", "according to", "claimed responsibility"
 * @param stance what the source does by it
 * @param source who speaks; absent where the text leaves the speaker out ("is suspected of")
 * @param via those through whom the source spoke, nearest to the source first
 * @param actor who is said to have done it, for claims, denials of responsibility and accusations
 * @param recipient who was warned, for warnings
 * @param incident id of the incident that the statement is about
 */
public record Statement(
        String id,
        Span span,
        String text,
        String cue,
        Stance stance,
        Optional<Source> source,
        List<Source> via,
        Optional<Mention> actor,
        Optional<Mention> recipient,
        String incident) {
    public Statement {
        via = List.copyOf(via);
    }
}
