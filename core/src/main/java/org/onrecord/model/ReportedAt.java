package org.onrecord.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When a report was published, no closer than is known: two moments that are equal where the moment is known, and a day
 * apart where only the day is.
 *
 * @param from the earliest moment
 * @param to the latest moment, not before the first
 * @param known false where the report tells nothing, and the moment is that of its capture
 */
public record ReportedAt(Instant from, Instant to, boolean known) implements Comparable<ReportedAt> {
    public ReportedAt {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Expected a moment at or after " + from + " but found " + to);
        }
    }

    public static ReportedAt moment(Instant moment) {
        return new ReportedAt(moment, moment, true);
    }

    /** A day in UTC, as reports that tell a day alone tell no zone. */
    public static ReportedAt day(LocalDate day) {
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new ReportedAt(start, start.plus(Duration.ofDays(1)).minusMillis(1), true);
    }

    /** Where the report tells nothing: the moment at which it was fetched or recorded. */
    public static ReportedAt unknown(Instant captured) {
        return new ReportedAt(captured, captured, false);
    }

    /** Whether no more than the day is known. */
    public boolean isDay() {
        return !from.equals(to);
    }

    /** The moment to order by: for a day, its middle. */
    public Instant middle() {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }

    @Override
    public int compareTo(ReportedAt other) {
        int byMiddle = middle().compareTo(other.middle());
        return byMiddle != 0 ? byMiddle : from.compareTo(other.from);
    }
}
