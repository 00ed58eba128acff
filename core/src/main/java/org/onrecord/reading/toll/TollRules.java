package org.onrecord.reading.toll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Statement;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.toll.Toll.Line;

/**
 * The sum of a report's figures by rule: per category, one interval and the figures that it rests on.
 *
 * <p>The greatest count of the lead is taken: nested and earlier counts are smaller, and larger ones far behind are mostly
 * other incidents'. Attackers are added where the count leaves them out. Of those who were shot or stabbed, the dead are
 * no longer injured. What an armed group says does not count.
 */
final class TollRules {
    private static final Set<String> INJURING =
            Set.copyOf(WordList.load("harm.txt").entries("list:Injuring"));

    private static final Set<String> SETTING_APART =
            Set.copyOf(WordList.load("harm.txt").entries("list:SettingApart"));

    /** How far behind its first figure a report still leads, in UTF-16 units; found on gun-violence reports. */
    private static final int LEAD = 600;

    private TollRules() {}

    /** The sum of a reading's main incident. */
    static Map<Category, Line> sums(Reading reading) {
        Map<Category, Line> lines = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            List<Figure> figures = reading.figures().stream()
                    .filter(f -> f.category() == category && counts(reading, f))
                    .toList();
            figures = withoutNoOthers(figures);
            if (category == Category.INJURED) {
                injured(figures, Optional.ofNullable(lines.get(Category.KILLED)))
                        .ifPresent(line -> lines.put(category, line));
            } else if (category != Category.KILLED || !isAfterthought(reading, figures)) {
                sum(reading, figures).ifPresent(line -> lines.put(category, line));
            }
        }
        return lines;
    }

    /** "No one else was hurt" says nothing where somebody was. */
    private static List<Figure> withoutNoOthers(List<Figure> figures) {
        List<Figure> some = figures.stream().filter(f -> size(f) > 0).toList();
        return some.isEmpty() ? figures : some;
    }

    static boolean counts(Reading reading, Figure figure) {
        return reading.isMain(figure) && !figure.linked() && !figure.former() && !isGroups(reading, figure);
    }

    /** What an armed group itself says counts for the group alone. */
    private static boolean isGroups(Reading reading, Figure figure) {
        return reading.statementOf(figure)
                .flatMap(Statement::source)
                .filter(source -> source.kind() == SourceKind.GROUP)
                .isPresent();
    }

    /** The dead of a report that leads with the injured, and comes to any dead only far behind: they are others. */
    private static boolean isAfterthought(Reading reading, List<Figure> killed) {
        int title = reading.report().bodyStart();
        boolean leadsWithInjured = reading.figures().stream()
                .anyMatch(f -> f.category() == Category.INJURED
                        && reading.isMain(f)
                        && f.span().start() < title);
        int first = killed.stream().mapToInt(f -> f.span().start()).min().orElse(0);
        return leadsWithInjured && first > title + LEAD;
    }

    private static Optional<Line> sum(Reading reading, List<Figure> figures) {
        List<Figure> attackers =
                figures.stream().filter(TollRules::isOfAttackers).toList();
        List<Figure> victims = figures.stream().filter(f -> !isOfAttackers(f)).toList();
        Optional<Figure> most = ofHeadline(reading, victims).or(() -> greatestOfLead(victims));
        Optional<Figure> mostAttackers = greatestOfLead(attackers);
        if (most.isEmpty() || mostAttackers.isEmpty()) {
            return most.or(() -> mostAttackers).map(f -> new Line(f.bounds(), List.of(f)));
        }
        Figure base = most.get();
        Figure more = mostAttackers.get();
        boolean included = victims.stream().anyMatch(f -> f.includesAttackers().orElse(false))
                || victims.stream().anyMatch(f -> size(f) > 0 && size(f) + size(more) == size(base));
        boolean attackerFirst = attackers.get(0).span().compareTo(victims.get(0).span()) < 0;
        if (included || attackerFirst) {
            Figure greater = size(more) > size(base) ? more : base;
            return Optional.of(new Line(greater.bounds(), List.of(greater)));
        }
        return Optional.of(new Line(plus(base.bounds(), more.bounds()), inOrder(base, more)));
    }

    /** The greatest count within the lead, which begins with the first one: what stands far behind is detail or history. */
    private static Optional<Figure> greatestOfLead(List<Figure> figures) {
        int first = figures.stream().mapToInt(f -> f.span().start()).min().orElse(0);
        return figures.stream()
                .filter(f -> f.span().start() <= first + LEAD)
                .max(Comparator.comparingLong(TollRules::size));
    }

    /** The headline's own count of everyone, where it gives one without hedging; the publisher chose it among all. */
    private static Optional<Figure> ofHeadline(Reading reading, List<Figure> figures) {
        int title = reading.report().title().length();
        return figures.stream()
                .filter(f ->
                        f.span().end() <= title && !f.implicit() && !f.bounds().approximate())
                .filter(f -> f.subject().equals(Figure.ALL) && f.bounds().min().isPresent())
                .max(Comparator.comparingLong(TollRules::size));
    }

    static boolean isOfAttackers(Figure figure) {
        String subject = figure.subject().toLowerCase(Locale.ROOT);
        return subject.equals(Figure.ATTACKERS) || subject.startsWith("suspect");
    }

    private static Optional<Line> injured(List<Figure> figures, Optional<Line> killed) {
        long dead = killed.map(line -> line.bounds().min().orElse(0)).orElse(0L);
        Optional<Figure> counted = greatestOfLead(plain(figures, false));
        Optional<Figure> shot = greatestOfLead(shot(figures, false));
        long survivors = shot.map(TollRules::size).orElse(0L) - dead;
        if (counted.isPresent() && size(counted.get()) >= survivors) {
            return counted.map(f -> new Line(f.bounds(), List.of(f)));
        }
        if (shot.isPresent() && survivors > 0) {
            return shot.map(f -> without(f, dead, killed));
        }
        Optional<Figure> one = greatestOfLead(plain(figures, true));
        if (one.isPresent()) {
            boolean sameAsDead = dead == 1 && counted.isEmpty() && !isAnother(one.get());
            return sameAsDead ? Optional.empty() : one.map(f -> new Line(f.bounds(), List.of(f)));
        }
        return greatestOfLead(shot(figures, true))
                .filter(f -> size(f) > dead || isAnother(f))
                .map(f -> size(f) > dead ? without(f, dead, killed) : new Line(f.bounds(), List.of(f)));
    }

    /** Those who were shot, less the dead among them. */
    private static Line without(Figure shot, long dead, Optional<Line> killed) {
        if (dead == 0 || !shot.bounds().isExact()) {
            return new Line(shot.bounds(), List.of(shot));
        }
        List<Figure> basis = new ArrayList<>(killed.map(Line::figures).orElse(List.of()));
        basis.add(shot);
        basis.sort(Comparator.comparing(Figure::span));
        return new Line(Bounds.exactly(size(shot) - dead), basis);
    }

    private static List<Figure> plain(List<Figure> figures, boolean single) {
        return figures.stream()
                .filter(f -> isSingle(f) == single && !isWounding(f))
                .toList();
    }

    private static List<Figure> shot(List<Figure> figures, boolean single) {
        return figures.stream()
                .filter(f -> isSingle(f) == single && isWounding(f))
                .toList();
    }

    private static boolean isSingle(Figure figure) {
        return figure.implicit() && size(figure) <= 1;
    }

    /** Whether the words set an injured person apart from the one who died: "another", "his wife". */
    private static boolean isAnother(Figure figure) {
        return words(figure).anyMatch(SETTING_APART::contains)
                || !isWounding(figure) && !figure.subject().equals(Figure.ALL);
    }

    /** Whether the words only say that people were hit, so that the dead can be among them. */
    static boolean isWounding(Figure figure) {
        return words(figure).noneMatch(INJURING::contains);
    }

    private static Stream<String> words(Figure figure) {
        return Arrays.stream(figure.text().toLowerCase(Locale.ROOT).split("\\W+"));
    }

    static long size(Figure figure) {
        return figure.bounds().min().orElseGet(() -> figure.bounds().max().orElse(0));
    }

    private static Bounds plus(Bounds a, Bounds b) {
        return new Bounds(plus(a.min(), b.min()), plus(a.max(), b.max()), a.approximate() || b.approximate());
    }

    private static OptionalLong plus(OptionalLong a, OptionalLong b) {
        return a.isPresent() && b.isPresent() ? OptionalLong.of(a.getAsLong() + b.getAsLong()) : OptionalLong.empty();
    }

    private static List<Figure> inOrder(Figure a, Figure b) {
        return a.span().compareTo(b.span()) <= 0 ? List.of(a, b) : List.of(b, a);
    }
}
