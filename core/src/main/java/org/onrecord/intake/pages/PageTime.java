package org.onrecord.intake.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, with the time where it is known.
 *
 * @param day as the page's own clock has it
 * @param at the moment with its offset; absent where the page gives no time, or none with a zone
 */
public record PageTime(LocalDate day, Optional<OffsetDateTime> at) {
    /** Longer values than this are no dates, in UTF-16 units. */
    private static final int LONGEST = 80;

    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ]+(\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
                    + " ?(Z|z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?.*)?");

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt]?\\d{4,6}Z?)?");

    /** The time that a value of a page's metadata names, in ISO 8601 or in English words; absent for anything else. */
    public static Optional<PageTime> find(String value) {
        return find(value, false);
    }

    /**
     * The same.
     *
     * @param british whether BST is British Summer Time
     */
    static Optional<PageTime> find(String value, boolean british) {
        String stripped = value.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(stripped);
            if (iso.matches()) {
                return Optional.of(ofIso(iso));
            }
            Matcher compact = COMPACT.matcher(stripped);
            return compact.matches()
                    ? Optional.of(
                            ofDay(LocalDate.parse(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3))))
                    : WrittenTime.find(stripped, british);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PageTime ofDay(LocalDate day) {
        return new PageTime(day, Optional.empty());
    }

    private static PageTime ofIso(Matcher iso) {
        LocalDate day = LocalDate.parse(iso.group(1));
        if (iso.group(2) == null || iso.group(3) == null) {
            return ofDay(day);
        }
        String zone = iso.group(3);
        boolean utc = Character.isLetter(zone.charAt(0));
        OffsetDateTime at =
                LocalTime.parse(iso.group(2)).atDate(day).atOffset(utc ? ZoneOffset.UTC : ZoneOffset.of(zone));
        return new PageTime(day, Optional.of(at));
    }
}
