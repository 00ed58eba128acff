package org.onrecord.publishing.web.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.publishing.TollCourse;
import org.onrecord.publishing.words.CountWords;

/** Times across and numbers up, in the units of a drawing. */
final class PlotAxes {
    /** Steps between times, in hours. */
    private static final long[] STEPS = {1, 3, 6, 12, 24, 48, 96, 168, 336, 720, 2160, 4320, 8760, 17520, 43800, 87600};

    private static final int TICK_ROOM = 76;
    private static final int YEAR_TICK_ROOM = 96;
    private static final long HOURS_OF_LONG_STEP = 336;
    private static final int NUMBERS = 5;

    /** So much of the height stays free above the greatest number. */
    private static final double HEADROOM = 1.12;

    private final Instant start;
    private final long length;
    private final int left;
    private final int right;
    private final int top;
    private final int bottom;
    private final long step;
    private final double most;

    PlotAxes(TollCourse course, int left, int right, int top, int bottom) {
        this.start = course.start();
        this.length = Math.max(1, Duration.between(start, course.end()).toMillis());
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        this.step = step(course.greatest());
        this.most = Math.max(course.greatest() * HEADROOM, step);
    }

    /** A round number, so that about five of it reach the greatest. */
    private static long step(long greatest) {
        long unit = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (unit * factor * NUMBERS >= greatest) {
                    return unit * factor;
                }
            }
            unit *= 10;
        }
    }

    double x(Instant at) {
        double share = (double) Duration.between(start, at).toMillis() / length;
        return left + Math.max(0, Math.min(1, share)) * (right - left);
    }

    double y(long number) {
        return bottom - number / most * (bottom - top);
    }

    static String written(double length) {
        String tenth = String.format(Locale.ROOT, "%.1f", length);
        return tenth.endsWith(".0") ? tenth.substring(0, tenth.length() - 2) : tenth;
    }

    List<PlotDrawing.Tick> up() {
        List<PlotDrawing.Tick> ticks = new ArrayList<>();
        for (long number = 0; number <= most; number += step) {
            ticks.add(new PlotDrawing.Tick(written(y(number)), CountWords.number(number)));
        }
        return ticks;
    }

    /** Midnights, or hours where the days are few, in UTC, as many as find room. */
    List<PlotDrawing.Tick> across() {
        long hours = hours();
        long millis = Duration.ofHours(hours).toMillis();
        List<PlotDrawing.Tick> ticks = new ArrayList<>();
        long first = Math.floorDiv(start.toEpochMilli() + millis - 1, millis) * millis;
        for (long moment = first; moment <= start.toEpochMilli() + length; moment += millis) {
            Instant at = Instant.ofEpochMilli(moment);
            ticks.add(new PlotDrawing.Tick(written(x(at)), label(at, hours)));
        }
        return ticks;
    }

    private long hours() {
        for (long hours : STEPS) {
            int room = (right - left) / (hours >= HOURS_OF_LONG_STEP ? YEAR_TICK_ROOM : TICK_ROOM);
            if (length / Duration.ofHours(hours).toMillis() <= Math.max(1, room)) {
                return hours;
            }
        }
        return Math.max(STEPS[STEPS.length - 1], Duration.ofMillis(length).toHours() / 2);
    }

    private static String label(Instant at, long step) {
        boolean midnight = at.getEpochSecond() % Duration.ofDays(1).toSeconds() == 0;
        String hourOrDay = midnight ? "d MMM" : "HH:mm";
        return DateTimeFormatter.ofPattern(step >= HOURS_OF_LONG_STEP ? "d MMM uuuu" : hourOrDay, Locale.ENGLISH)
                .withZone(ZoneOffset.UTC)
                .format(at);
    }
}
