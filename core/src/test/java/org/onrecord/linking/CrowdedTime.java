package org.onrecord.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Period;

/**
 * The reports of years as if their incidents had happened within two months: each incident is moved as a whole, so that
 * its reports keep their distances.
 *
 * <p>The corpus has a few of each week's shootings. A ledger meets all of them: some 40 a day, as here.
 */
final class CrowdedTime {
    private static final int DAYS = 60;
    private static final LocalDate START = LocalDate.of(2016, 1, 1);

    /** Spreads incidents of one day over the months. */
    private static final long SPREAD = 7919;

    /** By day of publication. */
    static final Comparator<Known> ORDER = Comparator.comparing(Known::day).thenComparing(Known::id);

    private CrowdedTime() {}

    /** A report with the archive's incident that it tells of. */
    record Known(String incident, String id, LocalDate day, IncidentProfile profile) {
        Known moved(long days) {
            IncidentProfile moved = new IncidentProfile(
                    profile.published().map(period -> move(period, days)),
                    profile.kinds(),
                    profile.weapons(),
                    profile.places(),
                    profile.periods().stream().map(period -> move(period, days)).toList(),
                    profile.tolls(),
                    profile.ages(),
                    profile.people(),
                    profile.words());
            return new Known(incident, id, day.plusDays(days), moved);
        }

        private static Period move(Period period, long days) {
            return new Period(period.from().plusDays(days), period.to().plusDays(days));
        }
    }

    static List<Known> of(List<Known> reports) {
        Map<String, LocalDate> first = new HashMap<>();
        reports.forEach(report -> first.merge(report.incident(), report.day(), (a, b) -> a.isBefore(b) ? a : b));
        return reports.stream()
                .map(report -> {
                    long day = first.getOrDefault(report.incident(), START).toEpochDay();
                    long within = Math.floorMod(day * SPREAD + report.incident().hashCode(), DAYS);
                    return report.moved(START.toEpochDay() + within - day);
                })
                .sorted(ORDER)
                .toList();
    }
}
