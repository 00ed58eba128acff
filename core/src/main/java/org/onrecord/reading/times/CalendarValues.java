package org.onrecord.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.language.Token;

/** Values of dates by the calendar: days, months, years, decades, seasons, quarters, holidays. */
final class CalendarValues {
    /** A date without its year is of a day to come if it is at most this near, and its sentence does not look back. */
    private static final int SOON_DAYS = 45;

    /** One whose sentence looks forward, or neither way, may be farther off. */
    private static final int NEAR_DAYS = 120;

    private CalendarValues() {}

    static Optional<Timex> iso(Found found, Anchors anchors) {
        String text = found.tokenOf("Iso").map(Token::text).orElse("");
        return Optional.of(Days.of(text).map(day -> Timex.date(text)).orElse(Timex.IMPOSSIBLE));
    }

    /** Month, day, year; or day, month, year where only that can be, or periods stand between them. */
    static Optional<Timex> slash(Found found, Anchors anchors) {
        String[] parts = found.tokenOf("Slash").map(Token::text).orElse("0/0/0").split("[/.-]");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        if (parts[2].length() == 2) {
            year += year < 50 ? 2000 : 1900;
        }
        Optional<String> day = first > 12 || found.text("slash").contains(".")
                ? Days.day(year, second, first)
                : Days.day(year, first, second);
        return Optional.of(day.map(Timex::date).orElse(Timex.IMPOSSIBLE));
    }

    static Optional<Timex> monthDay(Found found, Anchors anchors) {
        int month = month(found, "month");
        int day = found.number("day").orElse(0);
        if (found.has("year")) {
            return Optional.of(Days.day(found.number("year").orElse(0), month, day)
                    .map(Timex::date)
                    .orElse(Timex.IMPOSSIBLE));
        }
        return Optional.of(
                dayOfYear(found, anchors, month, day).map(Timex::date).orElse(Timex.IMPOSSIBLE));
    }

    /** "22 March": refused where the number counts what stands before it, and "may" is a verb. */
    static Optional<Timex> dayMonth(Found found, Anchors anchors) {
        return monthDay(found, anchors);
    }

    static int month(Found found, String group) {
        return found.code(group, "Month").map(Integer::parseInt).orElse(0);
    }

    /** A day whose year the text leaves out: the last one, or the next one where that is near or spoken of. */
    static Optional<String> dayOfYear(Found found, Anchors anchors, int month, int day) {
        if (anchors.published().isEmpty()) {
            return Days.day(2000, month, day).map(leap -> "XXXX" + leap.substring(4));
        }
        LocalDate today = anchors.published().get();
        Optional<LocalDate> here = Days.day(today.getYear(), month, day).map(LocalDate::parse);
        if (here.isEmpty()) {
            return Days.day(today.getYear() - 1, month, day);
        }
        LocalDate past = here.get().isAfter(today) ? here.get().minusYears(1) : here.get();
        LocalDate next = past.plusYears(1);
        boolean future = past.isBefore(today) && (next.isBefore(today.plusDays(SOON_DAYS)) || found.isFuture());
        return Optional.of((future ? next : past).toString());
    }

    static Optional<Timex> monthYear(Found found, Anchors anchors) {
        int year = found.number("year").orElse(0);
        return Optional.of(Timex.date(YearMonth.of(year, month(found, "month")).toString()));
    }

    static Optional<Timex> month(Found found, Anchors anchors) {
        int month = found.has("month")
                ? month(found, "month")
                : found.tokenOf("MidMonth")
                        .flatMap(t -> found.words().code("Month", t.text().substring(4)))
                        .map(Integer::parseInt)
                        .orElse(0);
        if (month == 0 || !isMonth(found, month)) {
            return Optional.empty();
        }
        if (anchors.published().isEmpty()) {
            return Optional.of(Timex.date(String.format(Locale.ROOT, "XXXX-%02d", month)));
        }
        YearMonth now = YearMonth.from(anchors.published().get());
        YearMonth past = now.withMonth(month);
        past = past.isAfter(now) ? past.minusYears(1) : past;
        String toward = found.code("toward", "Toward").orElse("");
        boolean next = toward.equals("next")
                || past.isBefore(YearMonth.of(now.getYear(), 1)) && toward.equals("this")
                || toward.isEmpty()
                        && past.isBefore(now)
                        && (found.isFuture()
                                || found.isOpen() && past.plusMonths(8).isBefore(now));
        boolean last = toward.equals("last") && past.equals(now);
        return Optional.of(Timex.date((next ? past.plusYears(1) : last ? past.minusYears(1) : past).toString()));
    }

    /** Whether a month's name without day or year is one: "May" and "March" may be names, "Jan" too. */
    private static boolean isMonth(Found found, int month) {
        boolean led = found.to() - found.from() > 1 || found.has("toward");
        boolean capital = found.from() + 1 == found.to()
                && found.behind(0).length() > 1
                && Character.isUpperCase(
                        found.sentence().token(found.to()).text().charAt(0));
        boolean placed = Set.of("in", "since", "of", "by", "until", "through", "during", "to", "from", "for", "and")
                .contains(found.before(1));
        String name = found.tokenOf("Month").map(Token::text).orElse("September");
        boolean plain = name.replace(".", "").length() > 3
                && !name.equals("March")
                && !name.equals("MARCH")
                && !name.equals("June")
                && !name.equals("April")
                && !name.equals("August");
        return led || placed || plain && !capital;
    }

    static Optional<Timex> year(Found found, Anchors anchors) {
        if (!found.has("year")) {
            String text = found.tokenOf("MidYear").map(Token::text).orElse("");
            return Optional.of(Timex.date(text.substring(text.indexOf('-') + 1)));
        }
        int year = found.number("year").orElse(0);
        if (year < 1700 || year >= 2070) {
            return Optional.empty();
        }
        boolean led = found.to() - found.from() > 1 || found.follows("PlainYear");
        String next = found.behind(0);
        boolean counted = next.equals("block")
                || found.before(1).equals("$")
                || found.before(1).equals("#")
                || found.words().code("Unit", next).isPresent();
        boolean end = next.isEmpty() || ".,;:)".contains(next) || next.equals("'s") || next.equals("and");
        boolean bare = found.sentence().token(found.from()).text().matches("\\d{4}") && !led && !end;
        boolean noun = !next.isEmpty() && Character.isLetter(next.charAt(0)) && !next.endsWith("s");
        return counted || bare && !noun ? Optional.empty() : Optional.of(Timex.date(String.valueOf(year)));
    }

    static Optional<Timex> fiscal(Found found, Anchors anchors) {
        return Optional.of(Timex.date(String.valueOf(found.number("year").orElse(0))));
    }

    /** TempEval-3 writes decades as three digits. */
    static Optional<Timex> decade(Found found, Anchors anchors) {
        String text = found.text("decade");
        String digits = text.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return found.code("decade", "Decades")
                    .filter(code -> found.follows("PlainYear") || found.to() - found.from() > 1)
                    .map(Timex::date);
        }
        return digits.length() == 2
                ? Optional.of(Timex.date(
                        (digits.charAt(0) == '0' || digits.charAt(0) == '1' ? "20" : "19") + digits.charAt(0)))
                : Optional.of(Timex.date(digits.substring(0, 3)));
    }

    static Optional<Timex> century(Found found, Anchors anchors) {
        boolean century = found.codeOf("Unit").filter("C"::equals).isPresent();
        return century
                ? Optional.of(Timex.date(String.format(
                        Locale.ROOT, "%02d", found.number("century").orElse(1) - 1)))
                : Optional.empty();
    }

    static Optional<Timex> season(Found found, Anchors anchors) {
        String season = found.code("season", "Season").orElse("SU");
        if (found.has("year")) {
            return Optional.of(Timex.date(found.number("year").orElse(0) + "-" + season));
        }
        boolean led = found.has("toward")
                || found.holds("The") && !season.equals("FA") && !season.equals("SP")
                || found.holds("Mod")
                || found.before(1).equals("in");
        if (!led) {
            return Optional.empty();
        }
        if (anchors.published().isEmpty()) {
            return Optional.of(Timex.date("XXXX-" + season));
        }
        LocalDate today = anchors.published().get();
        String toward = found.code("toward", "Toward").orElse("");
        int year = today.getYear();
        boolean begun = Days.of(year + "-" + season)
                .filter(days -> !days.from().isAfter(today))
                .isPresent();
        boolean running = Days.of(year + "-" + season)
                .filter(days -> days.contains(today))
                .isPresent();
        if (toward.equals("last") && running
                || !begun && !toward.equals("this") && !toward.equals("next") && !found.isFuture()) {
            year--;
        } else if (toward.equals("next") && begun) {
            year++;
        }
        return Optional.of(Timex.date(year + "-" + season));
    }

    static Optional<Timex> quarter(Found found, Anchors anchors) {
        String quarter = "-Q"
                + found.code("q", "QuarterWord")
                        .or(() -> found.code("q2", "Ordinal"))
                        .orElse("1");
        String year = found.has("year") ? found.text("year") : found.text("before");
        if (!year.isEmpty()) {
            return Optional.of(Timex.date(year + quarter));
        }
        if (anchors.published().isEmpty()) {
            return Optional.of(Timex.date("XXXX" + quarter));
        }
        LocalDate today = anchors.published().get();
        String toward = found.code("toward", "Toward")
                .or(() -> found.code("toward2", "Toward"))
                .orElse("");
        int back = switch (toward) {
            case "last", "previous" -> 1;
            case "next" -> -1;
            default -> 0;
        };
        boolean begun = Days.of(today.getYear() + quarter)
                .filter(days -> !days.from().isAfter(today))
                .isPresent();
        back += toward.isEmpty() && !begun && !found.isFuture() ? 1 : 0;
        return Optional.of(Timex.date((today.getYear() - back) + quarter));
    }

    static Optional<Timex> holiday(Found found, Anchors anchors) {
        String code = found.code("holiday", "Holiday").orElse("");
        if (found.has("year")) {
            return Optional.of(
                    Timex.date(holiday(code, found.number("year").orElse(0)).toString()));
        }
        if (anchors.published().isEmpty()) {
            return Optional.of(Timex.date(Character.isDigit(code.charAt(0)) ? "XXXX-" + code : "XXXX-XX-XX"));
        }
        LocalDate today = anchors.published().get();
        LocalDate here = holiday(code, today.getYear());
        LocalDate past = here.isAfter(today) ? holiday(code, today.getYear() - 1) : here;
        LocalDate next = here.isAfter(today) ? here : holiday(code, today.getYear() + 1);
        String toward = found.code("toward", "Toward").orElse("");
        boolean future = toward.equals("next")
                || !toward.equals("last")
                        && past.isBefore(today)
                        && (next.isBefore(today.plusDays(21)) || found.isFuture());
        return Optional.of(Timex.date((future ? next : past).toString()));
    }

    static LocalDate holiday(String code, int year) {
        return switch (code) {
            case "thanksgiving" -> nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4);
            case "labor" -> nth(year, Month.SEPTEMBER, DayOfWeek.MONDAY, 1);
            case "memorial" -> nth(year, Month.MAY, DayOfWeek.MONDAY, -1);
            case "mlk" -> nth(year, Month.JANUARY, DayOfWeek.MONDAY, 3);
            case "presidents" -> nth(year, Month.FEBRUARY, DayOfWeek.MONDAY, 3);
            case "mothers" -> nth(year, Month.MAY, DayOfWeek.SUNDAY, 2);
            case "fathers" -> nth(year, Month.JUNE, DayOfWeek.SUNDAY, 3);
            case "columbus" -> nth(year, Month.OCTOBER, DayOfWeek.MONDAY, 2);
            case "easter" -> easter(year);
            case "goodfriday" -> easter(year).minusDays(2);
            default -> LocalDate.parse(String.format(Locale.ROOT, "%04d-", year) + code);
        };
    }

    private static LocalDate nth(int year, Month month, DayOfWeek day, int number) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
