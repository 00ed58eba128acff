package org.onrecord.intake.feeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.intake.pages.PageTime;

/**
 * Times as feeds write them: RFC 822 and its successors, ISO 8601, and what {@link PageTime} reads. A day of the week is
 * not looked at, since it is often wrong. A zone that is lacking or whose name stands for several leaves the day alone.
 */
final class FeedTime {
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,?\\s+)?" // day of the week
                    + "(\\d{1,2})[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4}|\\d{2})"
                    + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?"
                    + "(?:\\s*(?:(?:GMT|UTC?)(?=[+-]))?([+-]\\d{2}:?\\d{2}|\\p{L}{1,5})(?:\\s*\\([^)]{0,40}\\))?)?)?");

    private static final int LONGEST = 100;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Hours from UTC. The American names are those of RFC 822; those that stand for several zones elsewhere lack. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("AKST", -9),
            Map.entry("AKDT", -8),
            Map.entry("HST", -10),
            Map.entry("WET", 0),
            Map.entry("WEST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("SAST", 2),
            Map.entry("JST", 9),
            Map.entry("KST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("NZST", 12),
            Map.entry("NZDT", 13));

    private FeedTime() {}

    static Optional<PageTime> find(String value) {
        String stripped = value.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher rfc822 = RFC_822.matcher(stripped);
        if (!rfc822.matches()) {
            return PageTime.find(stripped);
        }
        try {
            return Optional.of(of(rfc822));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PageTime of(Matcher parts) {
        LocalDate day = LocalDate.of(year(parts.group(3)), month(parts.group(2)), Integer.parseInt(parts.group(1)));
        if (parts.group(4) == null) {
            return new PageTime(day, Optional.empty());
        }
        int second = parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6));
        LocalTime time = LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)), second);
        return new PageTime(
                day, zone(parts.group(7)).map(zone -> time.atDate(day).atOffset(zone)));
    }

    /** As in RFC 2822. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int month = lower.equals("sept") ? 8 : Math.max(MONTHS.indexOf(lower), MONTH_NAMES.indexOf(lower));
        if (month < 0) {
            throw new DateTimeException("Expected the English name of a month but found " + name);
        }
        return month + 1;
    }

    private static Optional<ZoneOffset> zone(@Nullable String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        return Character.isLetter(zone.charAt(0))
                ? Optional.ofNullable(ZONES.get(zone.toUpperCase(Locale.ROOT))).map(ZoneOffset::ofHours)
                : Optional.of(ZoneOffset.of(zone));
    }
}
