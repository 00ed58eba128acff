package org.onrecord.intake.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
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

    /** "Aug. 8, 2024", "8 August 2024", "Thursday, 8th August 2024". */
    private static final Pattern IN_WORDS =
            Pattern.compile("(?i)(?:(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"
                    + "|(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4}))");

    private static final List<DateTimeFormatter> MONTHS = List.of(months("d MMMM uuuu"), months("d MMM uuuu"));

    private static DateTimeFormatter months(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The time that a value of a page's metadata names, in ISO 8601 or in English words; absent for anything else. */
    public static Optional<PageTime> find(String value) {
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
                    : inWords(stripped);
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

    /** The first day in a text that is written with the name of its month. */
    static Optional<PageTime> inWords(String text) {
        Matcher words = IN_WORDS.matcher(text);
        while (words.find()) {
            boolean monthFirst = words.group(1) != null;
            String day = (monthFirst ? words.group(2) : words.group(4)) + " "
                    + (monthFirst ? words.group(1) : words.group(5)).replaceFirst("(?i)^sept$", "Sep")
                    + " " + (monthFirst ? words.group(3) : words.group(6));
            for (DateTimeFormatter format : MONTHS) {
                try {
                    return Optional.of(ofDay(LocalDate.parse(day, format)));
                } catch (DateTimeException e) {
                    continue; // another form, or a word that is no month
                }
            }
        }
        return Optional.empty();
    }
}
