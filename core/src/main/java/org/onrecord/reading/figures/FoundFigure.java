package org.onrecord.reading.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;

/**
 * A figure before it is put to an incident and a statement.
 *
 * @param sentence index of its sentence
 * @param span number expression and word of harm together
 * @param category what happened
 * @param bounds how many
 * @param implicit whether no number word stands
 * @param subject who is counted
 * @param includesAttackers whether the text says that attackers are counted among them
 * @param victims those of them of whom the words speak one by one
 * @param standing whether the words around it say that the count is an old one
 */
public record FoundFigure(
        int sentence,
        Span span,
        Category category,
        Bounds bounds,
        boolean implicit,
        String subject,
        boolean includesAttackers,
        List<Victim> victims,
        Standing standing) {
    /** Whether a count stands still. */
    public enum Standing {
        /** Nothing says otherwise. */
        STANDS,
        /** It was given at an earlier time, and stands until the report gives another. */
        ONCE,
        /** The report says that it no longer stands. */
        FORMER
    }

    public FoundFigure {
        victims = List.copyOf(victims);
    }

    /** People who are counted as victims, before it is known of what. */
    static FoundFigure of(Sentence sentence, People people) {
        return new FoundFigure(
                sentence.index(),
                sentence.spanOf(people.from(), people.to()),
                Category.KILLED,
                people.bounds(),
                people.implicit(),
                people.subject(),
                false,
                List.of(),
                Standing.STANDS);
    }

    FoundFigure with(Standing now) {
        return new FoundFigure(sentence, span, category, bounds, implicit, subject, includesAttackers, victims, now);
    }

    /** The same people under the category that other figures give for their number; absent where none does. */
    Optional<FoundFigure> asKnown(List<FoundFigure> figures) {
        return Stream.of(Category.KILLED, Category.INJURED)
                .filter(known -> figures.stream()
                        .anyMatch(f -> f.category() == known
                                && !f.implicit()
                                && f.bounds().equals(bounds)))
                .findFirst()
                .map(known -> new FoundFigure(
                        sentence, span, known, bounds, implicit, subject, includesAttackers, victims, standing));
    }
}
