package org.onrecord.intake.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people read it on a page: "Friday, 22nd March 2024 at 10:15 BST", "6:15 p.m. ET, March 22, 2024". */
final class WrittenTime {
    /** What stands between a day and its time, in UTF-16 units at most. */
    private static final int FAR = 60;

    private static final Pattern DAY = Pattern.compile("(?i)(?:(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"
            + "|(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4}))");

    private static final String BETWEEN =
            "(?:[\\s,/|·•@.–—-]|\\bat\\b|\\bon\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*)";
    private static final String CLOCK =
            "(?<![\\d:.])(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?::\\d{2})?)?\\s?(?<half>[ap]\\.?m\\b\\.?)?";
    private static final String ZONE =
            "(?:\\s*\\(?(?<zone>(?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,4}\\b)\\)?)?";
    private static final Pattern BEHIND = Pattern.compile("(?i)" + BETWEEN + "{0,12}" + CLOCK + "(?-i:" + ZONE + ")");
    private static final Pattern BEFORE = Pattern.compile("(?i)" + CLOCK + "(?-i:" + ZONE + ")" + BETWEEN + "{0,12}$");

    private static final Pattern WHOLE = Pattern.compile("(?i)" + CLOCK + "(?-i:" + ZONE + ")");

    private static final List<DateTimeFormatter> MONTHS = List.of(months("d MMMM uuuu"), months("d MMM uuuu"));
    private static final int NOON = 12;

    private WrittenTime() {}

    private static DateTimeFormatter months(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The first day in a text that is written with the name of its month, with the clock time beside it if its zone is
     * sure.
     *
     * @param british whether BST is British Summer Time
     */
    static Optional<PageTime> find(String text, boolean british) {
        Matcher words = DAY.matcher(text);
        while (words.find()) {
            Optional<LocalDate> day = day(words);
            if (day.isPresent()) {
                return Optional.of(new PageTime(day.get(), at(day.get(), text, words, british)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher words) {
        boolean monthFirst = words.group(1) != null;
        String month = monthFirst ? words.group(1) : words.group(5);
        String day = (monthFirst ? words.group(2) : words.group(4))
                + " " + (month.equalsIgnoreCase("sept") ? "Sep" : month)
                + " " + (monthFirst ? words.group(3) : words.group(6));
        for (DateTimeFormatter format : MONTHS) {
            try {
                return Optional.of(LocalDate.parse(day, format));
            } catch (DateTimeException e) {
                continue; // another form, or a word that is no month
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> at(LocalDate day, String text, Matcher words, boolean british) {
        Matcher behind = BEHIND.matcher(text.substring(words.end(), Math.min(text.length(), words.end() + FAR)));
        if (behind.lookingAt() && clock(behind).isPresent()) {
            return moment(day, behind, british);
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, words.start() - FAR), words.start()));
        return before.find() ? moment(day, before, british) : Optional.empty();
    }

    private static Optional<OffsetDateTime> moment(LocalDate day, Matcher found, boolean british) {
        return Optional.ofNullable(found.group("zone"))
                .flatMap(zone -> clock(found).flatMap(time -> at(day.atTime(time), zone, british)));
    }

    private static Optional<OffsetDateTime> at(LocalDateTime time, String zone, boolean british) {
        return ZoneName.offset(zone, time, british).map(time::atOffset);
    }

    /** The time of day that a clock reading stands for; absent for a bare number and for what no clock shows. */
    private static Optional<LocalTime> clock(Matcher found) {
        int hour = Integer.parseInt(found.group("hour"));
        String half = found.group("half");
        if (found.group("minute") == null && half == null || half != null && (hour < 1 || hour > NOON)) {
            return Optional.empty();
        }
        int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
        if (half != null) {
            hour = hour % NOON + (half.toLowerCase(Locale.ROOT).startsWith("p") ? NOON : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a text as a whole is a clock reading, such as "10:42" or "6.15pm BST". */
    static boolean isClock(String text) {
        Matcher clock = WHOLE.matcher(text.strip());
        return clock.matches() && clock(clock).isPresent();
    }

    /**
     * The moment of a clock reading; absent where its zone is not sure.
     *
     * @param zone of readings that name none
     */
    static Optional<OffsetDateTime> findClock(String text, LocalDate day, Optional<ZoneOffset> zone, boolean british) {
        Matcher clock = WHOLE.matcher(text.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        return clock(clock)
                .flatMap(time -> clock.group("zone") == null
                        ? zone.map(offset -> day.atTime(time).atOffset(offset))
                        : at(day.atTime(time), clock.group("zone"), british));
    }
}
