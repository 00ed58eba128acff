package org.onrecord.intake.pages;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zones that pages write behind a time. Only names that mean one thing are known: CST is Chicago's and China's, IST is
 * Ireland's, Israel's and India's, so they are none. Of those for half of the year, one that does not fit its day is none
 * either: many write EST in July.
 */
final class ZoneName {
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    /** Where clocks change, whatever they show. */
    private static final Map<String, String> PLACES = Map.of(
            "ET", "America/New_York",
            "CT", "America/Chicago",
            "MT", "America/Denver",
            "PT", "America/Los_Angeles");

    /** Names of one half of the year, with the place and its offset in that half. */
    private static final Map<String, Half> HALVES = Map.ofEntries(
            half("EST", "America/New_York", -5),
            half("EDT", "America/New_York", -4),
            half("CDT", "America/Chicago", -5),
            half("MDT", "America/Denver", -6),
            half("PST", "America/Los_Angeles", -8),
            half("PDT", "America/Los_Angeles", -7),
            half("CET", "Europe/Paris", 1),
            half("CEST", "Europe/Paris", 2),
            half("EEST", "Europe/Athens", 3),
            half("AEDT", "Australia/Sydney", 11),
            half("NZST", "Pacific/Auckland", 12),
            half("NZDT", "Pacific/Auckland", 13));

    private static final String BRITISH_SUMMER = "BST";
    private static final Half BRITAIN = new Half(ZoneId.of("Europe/London"), ZoneOffset.ofHours(1));

    /** Hours east of Greenwich of zones whose clocks never change. */
    private static final Map<String, Integer> FIXED = Map.of(
            "UTC", 0, "GMT", 0, "AEST", 10, "JST", 9, "HKT", 8, "PKT", 5, "MSK", 3, "EAT", 3, "SAST", 2, "WAT", 1);

    private record Half(ZoneId place, ZoneOffset offset) {
        boolean fits(LocalDateTime time) {
            return place.getRules().getOffset(time).equals(offset);
        }
    }

    private ZoneName() {}

    private static Map.Entry<String, Half> half(String name, String place, int hours) {
        return Map.entry(name, new Half(ZoneId.of(place), ZoneOffset.ofHours(hours)));
    }

    /**
     * The offset that a zone's name means at a time; absent where that is not sure.
     *
     * @param british whether BST is British Summer Time; it is Bangladesh's time too
     */
    static Optional<ZoneOffset> offset(String name, LocalDateTime time, boolean british) {
        Matcher offset = OFFSET.matcher(name);
        if (offset.matches()) {
            return offset(offset);
        }
        if (FIXED.containsKey(name)) {
            return Optional.of(ZoneOffset.ofHours(FIXED.get(name)));
        }
        if (PLACES.containsKey(name)) {
            return Optional.of(ZoneId.of(PLACES.get(name)).getRules().getOffset(time));
        }
        Optional<Half> half = Optional.ofNullable(british && name.equals(BRITISH_SUMMER) ? BRITAIN : HALVES.get(name));
        return half.filter(h -> h.fits(time)).map(Half::offset);
    }

    private static Optional<ZoneOffset> offset(Matcher offset) {
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
