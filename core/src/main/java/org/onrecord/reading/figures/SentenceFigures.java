package org.onrecord.reading.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Category;
import org.onrecord.model.Span;
import org.onrecord.reading.figures.FoundFigure.Standing;
import org.onrecord.reading.language.Item;
import org.onrecord.reading.language.Sentence;

/** The figures of one sentence as frames find them: the first frame that counts some people in a category has them. */
final class SentenceFigures {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(FoundFigure figure, People people, boolean wounding) {}

    /**
     * What a frame says of people.
     *
     * @param category what happened to them
     * @param word the word that says so
     * @param wounding whether it says only that they were hit
     */
    record Harm(Category category, Item word, boolean wounding) {}

    void add(Sentence sentence, People people, Harm harm, List<Victim> victims) {
        Category category = harm.category();
        for (Entry entry : entries) {
            boolean same =
                    entry.people().from() == people.from() && entry.people().to() == people.to();
            if (same
                    && (entry.figure().category() == category
                            || harm.wounding() && entry.figure().category() == Category.KILLED)) {
                return;
            }
        }
        if (category == Category.KILLED) {
            entries.removeIf(e -> e.wounding()
                    && e.people().from() == people.from()
                    && e.people().to() == people.to());
        }
        Span span = sentence.spanOf(people.from(), people.to())
                .cover(sentence.spanOf(harm.word().from(), harm.word().to()));
        FoundFigure figure = new FoundFigure(
                sentence.index(),
                span,
                category,
                people.bounds(),
                people.implicit(),
                people.subject(),
                false,
                victims,
                Standing.STANDS);
        entries.add(new Entry(figure, people, harm.wounding()));
    }

    /** Whether some figure counts these people. */
    boolean count(People people) {
        return entries.stream()
                .anyMatch(e -> e.people().from() <= people.from()
                        && people.to() <= e.people().to());
    }

    /** Notes that attackers are among those whom a figure counts. */
    void markAttackersIncluded(FoundFigure figure) {
        entries.replaceAll(e -> e.figure().equals(figure) ? new Entry(including(figure), e.people(), e.wounding()) : e);
    }

    private static FoundFigure including(FoundFigure f) {
        return new FoundFigure(
                f.sentence(),
                f.span(),
                f.category(),
                f.bounds(),
                f.implicit(),
                f.subject(),
                true,
                f.victims(),
                f.standing());
    }

    /** Notes that a count of some people is an old one; what is once called former remains so. */
    void mark(People people, Standing standing) {
        entries.replaceAll(
                e -> e.people().from() == people.from() && e.figure().standing().compareTo(standing) < 0
                        ? new Entry(e.figure().with(standing), e.people(), e.wounding())
                        : e);
    }

    /** "93 people died, up from 40": a number of the same people as that of the figure before it. */
    void addLike(FoundFigure figure, Sentence sentence, People people) {
        FoundFigure like = new FoundFigure(
                sentence.index(),
                sentence.spanOf(people.from(), people.to()),
                figure.category(),
                people.bounds(),
                false,
                figure.subject(),
                false,
                List.of(),
                Standing.STANDS);
        entries.add(new Entry(like, people, false));
    }

    /** The figure that begins last before a token. */
    Optional<FoundFigure> lastBefore(int token) {
        return entries.stream()
                .filter(e -> e.people().from() < token)
                .max(Comparator.comparingInt(e -> e.people().from()))
                .map(Entry::figure);
    }

    List<FoundFigure> inOrder() {
        return entries.stream()
                .map(Entry::figure)
                .sorted(Comparator.comparing(FoundFigure::span))
                .toList();
    }
}
