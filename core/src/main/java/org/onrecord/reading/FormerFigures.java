package org.onrecord.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.model.Bounds;
import org.onrecord.reading.events.Belonging;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.figures.FoundFigure.Standing;
import org.onrecord.reading.statements.FoundStatement;

/**
 * Which figures of a report no longer stand by its own words.
 *
 * <p>What was given at an earlier time stands where nothing else is said of the same people, and where somebody else gives
 * less: then two sources disagree, and neither count is former.
 */
final class FormerFigures {
    private final List<FoundFigure> figures;
    private final List<Optional<FoundStatement>> statements;
    private final List<Belonging> belongings;

    /** The figures, with the statement that each hangs on and the incident that it belongs to, in the same order. */
    FormerFigures(List<FoundFigure> figures, List<Optional<FoundStatement>> statements, List<Belonging> belongings) {
        this.figures = figures;
        this.statements = statements;
        this.belongings = belongings;
    }

    boolean isFormer(int i) {
        return switch (figures.get(i).standing()) {
            case STANDS -> false;
            case FORMER -> true;
            case ONCE -> IntStream.range(0, figures.size()).anyMatch(other -> isReplaced(i, other));
        };
    }

    private boolean isReplaced(int once, int other) {
        FoundFigure old = figures.get(once);
        FoundFigure now = figures.get(other);
        return now.standing() == Standing.STANDS
                && !now.implicit()
                && now.category() == old.category()
                && now.subject().equals(old.subject())
                && belongings.get(other).key().equals(belongings.get(once).key())
                && differ(old.bounds(), now.bounds())
                && (number(old.bounds()) < number(now.bounds()) || agree(statements.get(once), statements.get(other)));
    }

    /** Whether two counts can't both be true, or name numbers that no wording makes one. */
    private static boolean differ(Bounds old, Bounds now) {
        boolean apart = old.max().orElse(Long.MAX_VALUE) < now.min().orElse(0)
                || now.max().orElse(Long.MAX_VALUE) < old.min().orElse(0);
        return apart || Math.abs(number(old) - number(now)) > 1;
    }

    private static long number(Bounds bounds) {
        return bounds.min().orElse(bounds.max().orElse(0));
    }

    /** Whether one source speaks in both, or the report itself in the newer one. */
    private static boolean agree(Optional<FoundStatement> old, Optional<FoundStatement> now) {
        return now.isEmpty() || old.flatMap(FormerFigures::speaker).equals(now.flatMap(FormerFigures::speaker));
    }

    /** The last word of a source's name, which is what comes back: "the ministry" for "the health ministry". */
    private static Optional<String> speaker(FoundStatement statement) {
        return statement.source().map(source -> {
            String name = source.mention().text().toLowerCase(Locale.ROOT);
            return name.substring(name.lastIndexOf(' ') + 1);
        });
    }
}
