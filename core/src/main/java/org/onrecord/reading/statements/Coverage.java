package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.model.Span;

/** Which statement each piece of a report hangs on. */
public final class Coverage {
    /** How many sentences a quotation reaches from its attribution at most. */
    private static final int REACH = 12;

    private final Map<Integer, List<FoundStatement>> bySentence = new HashMap<>();

    public Coverage(List<FoundStatement> statements) {
        for (FoundStatement statement : statements) {
            bySentence
                    .computeIfAbsent(statement.sentence(), s -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** The statement that a piece hangs on: of those that cover it, the one whose content is shortest. */
    public Optional<FoundStatement> of(int sentence, Span piece) {
        return IntStream.rangeClosed(sentence - REACH, sentence + REACH)
                .mapToObj(s -> bySentence.getOrDefault(s, List.of()))
                .flatMap(List::stream)
                .filter(statement -> statement.covers(piece))
                .min(Comparator.comparingInt(statement -> contentLength(statement, piece)));
    }

    private static int contentLength(FoundStatement statement, Span piece) {
        return statement.content().stream()
                .filter(content -> content.overlaps(piece))
                .mapToInt(Span::length)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
