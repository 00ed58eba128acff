package org.onrecord.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;
import org.onrecord.model.Stance;
import org.onrecord.reading.language.WordList;

/**
 * What one report says of its main incident in sum: per category, one interval and the figures that it rests on.
 *
 * <p>The greatest count that the report gives in its own course is taken, since nested and earlier counts are smaller;
 * attackers are added where the count leaves them out. Of those who were shot or stabbed, the dead are no longer injured.
 * What the attackers themselves claim does not count.
 *
 * @param lines one for each category of which the report gives a figure
 */
public record Toll(Map<Category, Line> lines) {
    private static final Set<String> WOUNDING =
            Set.copyOf(WordList.load("harm.txt").entries("list:Wounding"));

    public Toll {
        lines = Map.copyOf(lines);
    }

    /**
     * One category's sum.
     *
     * @param bounds how many, attackers included where the report counts them
     * @param figures the figures that give the bounds, in text order
     */
    public record Line(Bounds bounds, List<Figure> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /** The sum of a reading's main incident. */
    public static Toll of(Reading reading) {
        Map<Category, Line> lines = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            List<Figure> figures = reading.figures().stream()
                    .filter(f -> f.category() == category && reading.isMain(f) && !isAttackersClaim(reading, f))
                    .toList();
            if (category == Category.INJURED) {
                injured(figures, Optional.ofNullable(lines.get(Category.KILLED)))
                        .ifPresent(line -> lines.put(category, line));
            } else {
                sum(figures).ifPresent(line -> lines.put(category, line));
            }
        }
        return new Toll(lines);
    }

    private static boolean isAttackersClaim(Reading reading, Figure figure) {
        return reading.statementOf(figure)
                .filter(s -> s.stance() == Stance.CLAIMS_RESPONSIBILITY)
                .isPresent();
    }

    private static Optional<Line> sum(List<Figure> figures) {
        List<Figure> victims = figures.stream()
                .filter(f -> !f.subject().equals(Figure.ATTACKERS))
                .toList();
        Optional<Figure> most = victims.stream().max(Comparator.comparingLong(Toll::size));
        Optional<Figure> attackers = figures.stream()
                .filter(f -> f.subject().equals(Figure.ATTACKERS))
                .max(Comparator.comparingLong(Toll::size));
        if (most.isEmpty() || attackers.isEmpty()) {
            return most.or(() -> attackers).map(f -> new Line(f.bounds(), List.of(f)));
        }
        Figure base = most.get();
        boolean included = base.includesAttackers().orElse(false)
                || victims.stream().anyMatch(f -> size(f) + size(attackers.get()) == size(base));
        return Optional.of(
                included
                        ? new Line(base.bounds(), List.of(base))
                        : new Line(plus(base.bounds(), attackers.get().bounds()), inOrder(base, attackers.get())));
    }

    private static Optional<Line> injured(List<Figure> figures, Optional<Line> killed) {
        List<Figure> plain = figures.stream().filter(f -> !isWounding(f)).toList();
        Optional<Line> shot = sum(figures.stream().filter(Toll::isWounding).toList());
        Optional<Line> injured = sum(plain);
        if (shot.isEmpty() || killed.isEmpty()) {
            return injured.or(() -> shot);
        }
        Bounds all = shot.get().bounds();
        long dead = killed.get().bounds().min().orElse(0);
        if (injured.isPresent() || !all.isExact() || all.min().getAsLong() <= dead) {
            return injured;
        }
        List<Figure> basis = new ArrayList<>(shot.get().figures());
        basis.addAll(killed.get().figures());
        return Optional.of(new Line(Bounds.exactly(all.min().getAsLong() - dead), basis));
    }

    private static boolean isWounding(Figure figure) {
        for (String word : figure.text().toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
            if (WOUNDING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static long size(Figure figure) {
        Bounds bounds = figure.bounds();
        return bounds.min().orElse(bounds.max().orElse(0));
    }

    private static Bounds plus(Bounds a, Bounds b) {
        return new Bounds(
                plus(a.min(), b.min()), plus(a.max(), b.max()), a.approximate() || b.approximate());
    }

    private static OptionalLong plus(OptionalLong a, OptionalLong b) {
        return a.isPresent() && b.isPresent() ? OptionalLong.of(a.getAsLong() + b.getAsLong()) : OptionalLong.empty();
    }

    private static List<Figure> inOrder(Figure a, Figure b) {
        return a.span().compareTo(b.span()) <= 0 ? List.of(a, b) : List.of(b, a);
    }

    /** The sum of one category; absent where the report gives none. */
    public Optional<Line> find(Category category) {
        return Optional.ofNullable(lines.get(category));
    }
}
