package org.onrecord.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Period;

/** Whether two incidents may have happened on one day, and how far apart their reports were published. */
final class TimeEvidence {
    private static final int MONTH = 31;

    private TimeEvidence() {}

    static List<Evidence> of(IncidentProfile one, IncidentProfile other) {
        List<Evidence> found = new ArrayList<>();
        Optional<Gap> nearest = one.periods().stream()
                .flatMap(a -> other.periods().stream().map(b -> Gap.of(a, b)))
                .min(Gap.ORDER);
        found.add(nearest.map(Gap::evidence)
                .orElseGet(() -> Evidence.of("day unknown", "one of them does not tell when")));
        one.published()
                .flatMap(a -> other.published().map(b -> Gap.of(a, b).days()))
                .ifPresent(days -> found.add(published(days)));
        return found;
    }

    private static Evidence published(long days) {
        if (days == 0) {
            return Evidence.of("published 0", "published on the same day");
        }
        return Evidence.of(
                "published " + (days <= 1 ? "1" : days <= 3 ? "3" : days <= 7 ? "7" : days <= MONTH ? "31" : "later"),
                () -> "published " + inDays(days) + " apart");
    }

    private static String inDays(long days) {
        return days == 1 ? "a day" : days + " days";
    }

    /**
     * Two intervals of days.
     *
     * @param days between them, 0 where they overlap
     * @param width days of the wider one
     */
    private record Gap(Period one, Period other, long days, long width) {
        static final Comparator<Gap> ORDER = Comparator.comparing(Gap::days)
                .thenComparing(Gap::width)
                .thenComparing(gap -> gap.one.from())
                .thenComparing(gap -> gap.other.from());

        static Gap of(Period one, Period other) {
            long days = Math.max(
                    one.from().toEpochDay() - other.to().toEpochDay(),
                    other.from().toEpochDay() - one.to().toEpochDay());
            return new Gap(one, other, Math.max(0, days), Math.max(width(one), width(other)));
        }

        private static long width(Period period) {
            return period.to().toEpochDay() - period.from().toEpochDay() + 1;
        }

        Evidence evidence() {
            if (days == 0) {
                return width == 1
                        ? Evidence.of("same day", "both on " + one.from())
                        : width <= 3
                                ? Evidence.of("days overlap", "on the same days")
                                : Evidence.of("weeks overlap", "may be on the same day");
            }
            String words = inDays(days) + " apart";
            return Evidence.of(
                    days == 1
                            ? "1 day apart"
                            : days <= 3 ? "3 days apart" : days <= MONTH ? "31 days apart" : "months apart",
                    words);
        }
    }
}
