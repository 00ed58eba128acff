package org.onrecord.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Moments laid out over columns.
 *
 * @param start the moment of the first column
 * @param end the moment of the last one, after the first
 * @param columns how many, 2 or more
 */
record TimeAxis(Instant start, Instant end, int columns) {
    /** Steps between ticks, in hours. */
    private static final long[] STEPS = {1, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 4320, 8760, 17520, 43800, 87600};

    private static final int TICK_COLUMNS = 12;
    private static final int YEAR_TICK_COLUMNS = 14;
    private static final long HOURS_OF_LONG_STEP = 336;

    TimeAxis {
        if (!end.isAfter(start) || columns < 2) {
            throw new IllegalArgumentException("Expected a later end than " + start
                    + " and 2 columns or more but found " + end + " and " + columns);
        }
    }

    /** A moment that is named below the axis. */
    record Tick(int column, String label) {}

    int columnOf(Instant at) {
        double share = (double) Duration.between(start, at).toMillis() / length();
        return (int) Math.max(0, Math.min(columns - 1L, Math.round(share * (columns - 1))));
    }

    Instant at(int column) {
        return start.plusMillis(Math.round((double) length() * column / (columns - 1)));
    }

    /** Midnights, or hours where the days are few, in UTC, as many as find room. */
    List<Tick> ticks() {
        long hours = step();
        long millis = Duration.ofHours(hours).toMillis();
        List<Tick> ticks = new ArrayList<>();
        long first = Math.floorDiv(start.toEpochMilli() + millis - 1, millis) * millis;
        for (long moment = first; moment <= end.toEpochMilli(); moment += millis) {
            Instant at = Instant.ofEpochMilli(moment);
            ticks.add(new Tick(columnOf(at), label(at, hours)));
        }
        return ticks;
    }

    private long step() {
        for (long hours : STEPS) {
            int room = columns / (hours >= HOURS_OF_LONG_STEP ? YEAR_TICK_COLUMNS : TICK_COLUMNS);
            if (length() / Duration.ofHours(hours).toMillis() <= Math.max(1, room)) {
                return hours;
            }
        }
        return Math.max(STEPS[STEPS.length - 1], Duration.ofMillis(length()).toHours() / 2);
    }

    private static String label(Instant at, long step) {
        boolean midnight = at.getEpochSecond() % Duration.ofDays(1).toSeconds() == 0;
        String hourOrDay = midnight ? "d MMM" : "HH:mm";
        String pattern = step >= HOURS_OF_LONG_STEP ? "d MMM uuuu" : hourOrDay;
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    private long length() {
        return Duration.between(start, end).toMillis();
    }
}
