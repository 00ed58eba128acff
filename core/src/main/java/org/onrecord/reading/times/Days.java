package org.onrecord.reading.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Period;

/** Values of days, weeks, months and the like, and the days that a value covers. */
final class Days {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
    private static final Pattern DECADE = Pattern.compile("\\d{3}");
    private static final Map<String, Integer> SEASON_STARTS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    private Days() {}

    /** The days that a value covers; absent where it does not say them. */
    static Optional<Period> of(String value) {
        try {
            return period(value);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return Optional.of(Period.day(LocalDate.parse(day.group(1))));
        }
        if (MONTH.matcher(value).matches()) {
            return Optional.of(months(YearMonth.parse(value), 1));
        }
        if (YEAR.matcher(value).matches()) {
            return Optional.of(months(YearMonth.of(Integer.parseInt(value), 1), 12));
        }
        if (DECADE.matcher(value).matches()) {
            return Optional.of(months(YearMonth.of(Integer.parseInt(value) * 10, 1), 120));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
            return Optional.of(new Period(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
        }
        Matcher quarter = QUARTER.matcher(value);
        if (quarter.matches()) {
            int month = Integer.parseInt(quarter.group(2)) * 3 - 2;
            return Optional.of(months(YearMonth.of(Integer.parseInt(quarter.group(1)), month), 3));
        }
        Matcher season = SEASON.matcher(value);
        if (season.matches()) {
            int month = SEASON_STARTS.getOrDefault(season.group(2), 1);
            return Optional.of(months(YearMonth.of(Integer.parseInt(season.group(1)), month), 3));
        }
        return Optional.empty();
    }

    private static Period months(YearMonth first, int number) {
        return new Period(first.atDay(1), first.plusMonths(number - 1L).atEndOfMonth());
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    static String quarter(LocalDate day) {
        return year(day) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The value of a calendar day; absent where there is no such day. */
    static Optional<String> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A day moved by a number of units and told as precisely as the unit is: days for days and weeks, else months, years. */
    static String shifted(LocalDate day, String unit, int by) {
        return switch (unit) {
            case "D" -> day.plusDays(by).toString();
            case "W" -> day.plusWeeks(by).toString();
            case "F" -> day.plusWeeks(2L * by).toString();
            case "M" -> month(day.plusMonths(by));
            case "Q" -> quarter(day.plusMonths(3L * by));
            case "Y" -> year(day.plusYears(by));
            case "E" -> year(day.plusYears(10L * by)).substring(0, 3);
            case "C" -> year(day.plusYears(100L * by)).substring(0, 2);
            default -> day.toString();
        };
    }

    /** The unit of time that a day lies in, a number of units on: this, last or next week, month, year. */
    static String unit(LocalDate day, String unit, int by) {
        return unit.equals("W") ? week(day.plusWeeks(by)) : shifted(day, unit, by);
    }
}
