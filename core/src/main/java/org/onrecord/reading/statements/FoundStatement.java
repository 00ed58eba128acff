package org.onrecord.reading.statements;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Mention;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

/**
 * A statement before it is put to an incident.
 *
 * @param sentence index of the sentence that holds its cue
 * @param span source, cue and content of that sentence together
 * @param content what is said, in text order; one span for each sentence that it reaches
 * @param cue the words that mark it
 * @param stance what the source does by it
 * @param source who speaks, where the text tells
 * @param via through whom, nearest to the source first
 * @param actor who is said to have done it
 * @param recipient who was warned
 */
public record FoundStatement(
        int sentence,
        Span span,
        List<Span> content,
        String cue,
        Stance stance,
        Optional<Source> source,
        List<Source> via,
        Optional<Mention> actor,
        Optional<Mention> recipient) {
    public FoundStatement {
        content = List.copyOf(content);
        via = List.copyOf(via);
    }

    /** Whether a piece of the text stands in what is said. */
    public boolean covers(Span piece) {
        return content.stream().anyMatch(c -> c.contains(piece) || c.overlap(piece) * 2 > piece.length())
                || holds(piece.start()) && holds(piece.end() - 1);
    }

    private boolean holds(int offset) {
        return content.stream().anyMatch(c -> c.start() <= offset && offset < c.end());
    }
}
