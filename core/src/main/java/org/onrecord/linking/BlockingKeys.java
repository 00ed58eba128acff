package org.onrecord.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Period;

/**
 * Under which keys a store keeps an incident, and under which it looks for incidents that may be the same.
 *
 * <p>A key holds a place, a name or a word, and a time: three days for places, two months for names and words, a year
 * for the people harmed and those who did it. So years of incidents do not make a key longer. What is sought includes
 * neighbouring days and cells; what is kept does not. A report has about 23 keys to be kept under and 60 to be sought.
 *
 * @param own the keys to keep an incident under, with each report on it anew
 * @param sought the keys to look under
 */
public record BlockingKeys(Set<String> own, Set<String> sought) {
    /** Reports tell the day wrongly or later by this many days. */
    private static final int NEAR_DAYS = 3;

    /** Days of a key of a place. */
    private static final int DAYS = 3;

    /** An interval of more days than this is as good as none. */
    private static final int MOST_DAYS = 10;

    private static final int MOST_NAMES = 8;
    private static final int MOST_WORDS = 12;

    /** Names and words are looked for among reports that were published this many days before or after. */
    private static final int MONTH = 30;

    /** People, whom trials name again. */
    private static final int HALF_YEAR = 180;

    public BlockingKeys {
        own = Set.copyOf(own);
        sought = Set.copyOf(sought);
    }

    /** The keys of a profile; they stay as few however many reports it is merged of. */
    public static BlockingKeys of(IncidentProfile profile) {
        Set<String> own = new TreeSet<>();
        Set<String> sought = new TreeSet<>();
        Set<Long> days = new TreeSet<>();
        Set<Long> near = new TreeSet<>();
        days(profile).forEach(day -> {
            days.add(Math.floorDiv(day, DAYS));
            near.addAll(around(day, NEAR_DAYS, DAYS));
        });
        AreaNames areas = AreaNames.of(profile);
        join(areas.own(), days, own);
        join(areas.sought(), near, sought);
        profile.published().ifPresent(published -> {
            addNames(names(profile), published, MONTH, own, sought);
            Set<String> people =
                    profile.people().stream().map(name -> "person:" + name).collect(Collectors.toSet());
            addNames(people, published, HALF_YEAR, own, sought);
        });
        return new BlockingKeys(own, sought);
    }

    /** Kept under a time of twice the days, so that two of them hold all that is near. */
    private static void addNames(Set<String> names, Period published, int near, Set<String> own, Set<String> sought) {
        for (LocalDate day : List.of(published.from(), published.to())) {
            join(names, around(day.toEpochDay(), 0, 2 * near), own);
            join(names, around(day.toEpochDay(), near, 2 * near), sought);
        }
    }

    /** The times of some days each that hold the days around one. */
    private static Set<Long> around(long day, int near, int days) {
        Set<Long> times = new TreeSet<>();
        for (long time = Math.floorDiv(day - near, days); time <= Math.floorDiv(day + near, days); time++) {
            times.add(time);
        }
        return times;
    }

    private static void join(Set<String> names, Set<Long> times, Set<String> keys) {
        names.forEach(name -> times.forEach(time -> keys.add(name + "@" + time)));
    }

    /** The days on which it may have happened, or those of its reports where none tells. */
    private static Set<Long> days(IncidentProfile profile) {
        Set<Long> days = new TreeSet<>();
        profile.periods().stream().filter(BlockingKeys::isShort).forEach(period -> addAll(period, days));
        profile.published().map(Period::from).ifPresent(day -> days.add(day.toEpochDay()));
        return days;
    }

    private static boolean isShort(Period period) {
        return period.to().toEpochDay() - period.from().toEpochDay() < MOST_DAYS;
    }

    private static void addAll(Period period, Set<Long> days) {
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            days.add(day.toEpochDay());
        }
    }

    /** The heaviest pairs of names and words, which are the rarest. */
    private static Set<String> names(IncidentProfile profile) {
        Set<String> names = new TreeSet<>();
        heaviest(profile, word -> word.indexOf(' ') > 0, MOST_NAMES).forEach(names::add);
        heaviest(profile, word -> word.indexOf(' ') < 0, MOST_WORDS).forEach(names::add);
        return names;
    }

    private static Stream<String> heaviest(IncidentProfile profile, Predicate<String> wanted, int most) {
        return profile.words().entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey);
    }
}
