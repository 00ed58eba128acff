package org.onrecord.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Period;

/**
 * Under which keys a store keeps an incident, and under which it looks for incidents that may be the same.
 *
 * <p>Keys of places hold for one day and keys of names for about a month, so that as years of incidents gather, a key
 * is not shared by more of them. What is sought includes neighbouring days and cells; what is kept does not.
 *
 * @param own the keys to keep an incident under, with each report on it anew
 * @param sought the keys to look under
 */
public record BlockingKeys(Set<String> own, Set<String> sought) {
    /** Reports tell the day wrongly or later by this many days. */
    private static final int NEAR_DAYS = 3;

    /** An interval of more days than this is as good as none. */
    private static final int MOST_DAYS = 10;

    private static final int MOST_NAMES = 24;
    private static final int MOST_WORDS = 16;
    private static final int MONTH = 30;

    public BlockingKeys {
        own = Set.copyOf(own);
        sought = Set.copyOf(sought);
    }

    /** The keys of a profile; they stay as few however many reports it is merged of. */
    public static BlockingKeys of(IncidentProfile profile) {
        Set<String> own = new TreeSet<>();
        Set<String> sought = new TreeSet<>();
        Set<Long> days = days(profile);
        Set<Long> near = new TreeSet<>();
        days.forEach(day -> {
            for (long away = -NEAR_DAYS; away <= NEAR_DAYS; away++) {
                near.add(day + away);
            }
        });
        AreaNames areas = AreaNames.of(profile);
        join(areas.own(), days, own);
        join(areas.sought(), near, sought);
        profile.published().ifPresent(published -> {
            Set<String> names = names(profile);
            long month = published.from().toEpochDay() / MONTH;
            join(names, new TreeSet<>(List.of(month, published.to().toEpochDay() / MONTH)), own);
            join(names, Set.of(month - 1, month, month + 1), sought);
        });
        return new BlockingKeys(own, sought);
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

    /** The names, and the heaviest pairs of names and words, which are the rarest. */
    private static Set<String> names(IncidentProfile profile) {
        Set<String> names = new TreeSet<>(profile.people());
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
