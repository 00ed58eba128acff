package org.onrecord.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication as the annotated corpora write it: ISO 8601, or month/day/year.
 *
 * <p>The order of the latter is known from the texts: each report of FA-KES opens with its date in words ("4 October
 * 2017" where the metadata say {@code 10/4/2017}), and {@code 10/17/2016} and {@code 4/21/18} allow no other.
 */
final class CorpusDate {
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final int CENTURY = 2000;

    private CorpusDate() {}

    /** Absent for anything else, and where there is no such day. */
    static Optional<LocalDate> find(String written) {
        String stripped = written.strip();
        Matcher slashes = SLASHES.matcher(stripped);
        try {
            return Optional.of(slashes.matches() ? monthDayYear(slashes) : LocalDate.parse(stripped));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate monthDayYear(Matcher slashes) {
        int year = Integer.parseInt(slashes.group(3));
        return LocalDate.of(
                year < 100 ? CENTURY + year : year,
                Integer.parseInt(slashes.group(1)),
                Integer.parseInt(slashes.group(2)));
    }
}
