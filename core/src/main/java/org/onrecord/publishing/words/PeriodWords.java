package org.onrecord.publishing.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.model.Period;

/** Days as people write them: "22–23 March 2024", "May 2015", "2012". */
public final class PeriodWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private static final Pattern LONG_MONTH = Pattern.compile("(\\p{Lu}\\p{Ll}{2})\\p{Ll}+");

    /** The most days that a range with a dash has; wider ones say "between". */
    private static final int DASHED_DAYS = 14;

    private PeriodWords() {}

    /** The days by themselves. */
    public static String of(Period period) {
        return words(period);
    }

    /** The days in few columns: "22–23 Mar 2024". */
    public static String brief(Period period) {
        return LONG_MONTH.matcher(words(period)).replaceAll("$1");
    }

    /** The days behind a comma: "22 March 2024", but "in May 2015". */
    public static String behindComma(Period period) {
        return isMonths(period) ? "in " + words(period) : words(period);
    }

    /** The days behind what happened: "on 22 March 2024", "in May 2015", "between 3 March and 2 May 2015". */
    public static String behindNoun(Period period) {
        if (isMonths(period)) {
            return "in " + words(period);
        }
        return isWide(period) ? words(period) : "on " + words(period);
    }

    private static String words(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (isYears(period)) {
            return from.getYear() == to.getYear() ? "" + from.getYear() : from.getYear() + "–" + to.getYear();
        }
        if (isMonths(period)) {
            return range(period, MONTH, from.getYear() == to.getYear() ? MONTH_OF_YEAR : MONTH);
        }
        if (isWide(period)) {
            boolean sameYear = from.getYear() == to.getYear();
            return "between " + (sameYear ? DAY_OF_YEAR : DAY).format(from) + " and " + DAY.format(to);
        }
        if (from.getYear() != to.getYear()) {
            return range(period, DAY, DAY);
        }
        return from.getMonth() == to.getMonth() && !period.isOneDay()
                ? from.getDayOfMonth() + "–" + DAY.format(to)
                : range(period, DAY, DAY_OF_YEAR);
    }

    /** "30 June–1 July 2016"; once where both ends read alike. */
    private static String range(Period period, DateTimeFormatter last, DateTimeFormatter first) {
        String end = last.format(period.to());
        return last.format(period.from()).equals(end) ? end : first.format(period.from()) + "–" + end;
    }

    private static boolean isMonths(Period period) {
        return period.from().getDayOfMonth() == 1
                && period.to().getDayOfMonth() == period.to().lengthOfMonth();
    }

    private static boolean isYears(Period period) {
        return period.from().getDayOfYear() == 1
                && period.to().getDayOfYear() == period.to().lengthOfYear();
    }

    private static boolean isWide(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) >= DASHED_DAYS;
    }
}
