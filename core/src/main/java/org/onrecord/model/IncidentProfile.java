package org.onrecord.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What linking needs to know of an incident, drawn from the reports on it: small, bounded, and without any span.
 *
 * <p>Profiles of several reports merge into one. The order in which they merge makes no difference: every part is the
 * union of the parts, cut to its bound by an order of its own.
 *
 * @param published the days of the reports, from the first to the last; absent where no report tells
 * @param kinds what sort of happening the reports take it for
 * @param weapons what it was done with
 * @param places where the reports put it, the most precise first
 * @param periods the days on which it may have happened, as each report tells, the shortest first
 * @param tolls the least and the greatest number that a report gives for each category
 * @param ages of people in the reports, in years
 * @param people names of those harmed and of those who did it, lower case: "kaemon robinson"
 * @param words words and pairs of names in the reports, lower case, each with the weight of the report where it weighs most
 */
public record IncidentProfile(
        Optional<Period> published,
        Set<IncidentKind> kinds,
        Set<Weapon.Kind> weapons,
        List<Whereabouts> places,
        List<Period> periods,
        Map<Category, Bounds> tolls,
        Set<Integer> ages,
        Set<String> people,
        Map<String, Double> words) {
    private static final int MOST_PLACES = 8;
    private static final int MOST_PERIODS = 8;
    private static final int MOST_AGES = 16;
    private static final int MOST_PEOPLE = 32;

    /** More words than this are cut, the lightest first. */
    public static final int MOST_WORDS = 160;

    private static final Comparator<Whereabouts> MOST_PRECISE =
            comparing(Whereabouts::precision).thenComparing(Whereabouts::toString);
    private static final Comparator<Period> SHORTEST = comparing(
                    (Period period) -> period.to().toEpochDay() - period.from().toEpochDay())
            .thenComparing(Period::from);
    private static final Comparator<Map.Entry<String, Double>> HEAVIEST =
            Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** Of an incident of which nothing is known; it merges into any other without a trace. */
    public static final IncidentProfile EMPTY = new IncidentProfile(
            Optional.empty(), Set.of(), Set.of(), List.of(), List.of(), Map.of(), Set.of(), Set.of(), Map.of());

    public IncidentProfile {
        kinds = Set.copyOf(kinds);
        weapons = Set.copyOf(weapons);
        places = first(places.stream(), MOST_PRECISE, MOST_PLACES);
        periods = first(periods.stream(), SHORTEST, MOST_PERIODS);
        tolls = Map.copyOf(tolls);
        ages = Set.copyOf(first(ages.stream(), naturalOrder(), MOST_AGES));
        people = Set.copyOf(first(people.stream(), naturalOrder(), MOST_PEOPLE));
        words = heaviest(words);
    }

    /** What both together tell. */
    public IncidentProfile merge(IncidentProfile other) {
        Map<Category, Bounds> bothTolls = new EnumMap<>(Category.class);
        Stream.of(tolls, other.tolls)
                .forEach(each ->
                        each.forEach((category, bounds) -> bothTolls.merge(category, bounds, IncidentProfile::hull)));
        Map<String, Double> bothWords = new LinkedHashMap<>(words);
        other.words.forEach((word, weight) -> bothWords.merge(word, weight, Math::max));
        return new IncidentProfile(
                Stream.concat(published.stream(), other.published.stream()).reduce(IncidentProfile::hull),
                union(kinds, other.kinds),
                union(weapons, other.weapons),
                Stream.concat(places.stream(), other.places.stream()).toList(),
                Stream.concat(periods.stream(), other.periods.stream()).toList(),
                bothTolls,
                union(ages, other.ages),
                union(people, other.people),
                bothWords);
    }

    /** The same with other words or weights. */
    public IncidentProfile withWords(Map<String, Double> others) {
        return new IncidentProfile(published, kinds, weapons, places, periods, tolls, ages, people, others);
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static <T> List<T> first(Stream<T> all, Comparator<T> order, int most) {
        return all.distinct().sorted(order).limit(most).toList();
    }

    private static Map<String, Double> heaviest(Map<String, Double> words) {
        if (words.size() <= MOST_WORDS) {
            return Map.copyOf(words);
        }
        Map<String, Double> kept = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(HEAVIEST)
                .limit(MOST_WORDS)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(kept);
    }

    private static Period hull(Period one, Period other) {
        LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
        return new Period(from, one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    /** The interval that holds both; open above where one of them is. */
    private static Bounds hull(Bounds one, Bounds other) {
        OptionalLong most = one.max().isEmpty() || other.max().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(one.max().getAsLong(), other.max().getAsLong()));
        long least = Math.min(one.min().orElse(0), other.min().orElse(0));
        return new Bounds(OptionalLong.of(least), most, one.approximate() || other.approximate());
    }
}
