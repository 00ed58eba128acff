package org.onrecord.model;

import java.time.LocalDate;

/**
 * Days from one to another, both included; one day where the two are equal.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Expected a last day on or after " + from + " but found " + to);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
