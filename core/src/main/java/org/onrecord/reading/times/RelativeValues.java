package org.onrecord.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Values of dates that hang on another one: on the day of publication, or on the last one spoken of. */
final class RelativeValues {
    private static final int MOST_YEARS = 3000;

    private RelativeValues() {}

    static Optional<Timex> weekday(Found found, Anchors anchors) {
        int number = found.code("weekday", "Weekday").map(Integer::parseInt).orElse(1);
        Optional<String> part = part(found);
        boolean spoken = Set.of("previous", "following", "same", "that")
                .contains(found.code("toward", "Toward").orElse(""));
        Optional<LocalDate> anchor = spoken ? anchors.spoken() : anchors.published();
        String day = anchor.map(
                        from -> weekday(found, from, DayOfWeek.of(number)).toString())
                .orElse("XXXX-WXX-" + number);
        return Optional.of(timed(day, part));
    }

    private static LocalDate weekday(Found found, LocalDate anchor, DayOfWeek day) {
        return switch (found.code("toward", "Toward").orElse("")) {
            case "last", "past", "previous" -> anchor.with(TemporalAdjusters.previous(day));
            case "next", "following" -> anchor.with(TemporalAdjusters.next(day));
            default ->
                found.isFuture()
                        ? anchor.with(TemporalAdjusters.nextOrSame(day))
                        : anchor.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /** A part of the day that the expression names. */
    private static Optional<String> part(Found found) {
        return found.codeOf("Part")
                .or(() -> found.codeOf("Tonight"))
                .or(() -> found.codeOf("Overnight"))
                .map(code -> "T" + code)
                .or(() -> found.codeOf("Noon").map(clock -> "T" + clock));
    }

    static Timex timed(String day, Optional<String> part) {
        return part.map(code -> Timex.time(day + code)).orElse(Timex.date(day));
    }

    static Optional<Timex> dayWord(Found found, Anchors anchors) {
        int by = found.code("word", "DayWord").map(Integer::parseInt).orElse(0);
        String day = anchors.published().map(d -> d.plusDays(by).toString()).orElse("XXXX-XX-XX");
        return Optional.of(timed(day, part(found)));
    }

    /** "Tonight", "overnight": the night that ends on the day of publication is named by its first day. */
    static Optional<Timex> tonight(Found found, Anchors anchors) {
        boolean overnight = found.holds("Overnight") && !found.isFuture();
        String day = anchors.published()
                .map(d -> d.minusDays(overnight ? 1 : 0).toString())
                .orElse("XXXX-XX-XX");
        return Optional.of(timed(day, part(found)));
    }

    /** "This morning", "last night", "that evening", "the next morning". */
    static Optional<Timex> partOf(Found found, Anchors anchors) {
        String toward = found.code("toward", "Toward").orElse("");
        Optional<LocalDate> day = switch (toward) {
            case "this" -> anchors.published();
            case "last", "past" -> anchors.published().map(d -> d.minusDays(1));
            case "next", "following" -> anchors.spoken().map(d -> d.plusDays(1));
            case "previous" -> anchors.spoken().map(d -> d.minusDays(1));
            default -> anchors.spoken();
        };
        return Optional.of(timed(day.map(LocalDate::toString).orElse("XXXX-XX-XX"), part(found)));
    }

    /** "The morning", "the evening" of the day that is spoken of. */
    static Optional<Timex> part(Found found, Anchors anchors) {
        String day = anchors.spoken().map(LocalDate::toString).orElse("XXXX-XX-XX");
        boolean inside = Set.of("in", "during", "at", "into", "until").contains(found.before(1));
        return inside ? Optional.of(timed(day, part(found))) : Optional.empty();
    }

    static Optional<Timex> weekend(Found found, Anchors anchors) {
        String toward = found.code("toward", "Toward").orElse("");
        if (toward.isEmpty() && !found.holds("The")) {
            return Optional.empty();
        }
        Optional<LocalDate> anchor =
                toward.equals("that") || toward.equals("following") ? anchors.spoken() : anchors.published();
        if (anchor.isEmpty()) {
            return Optional.of(Timex.date("XXXX-WXX-WE"));
        }
        LocalDate day = anchor.get();
        boolean now = day.getDayOfWeek().getValue() >= 6 && !toward.equals("next") && !toward.equals("last");
        boolean next = toward.equals("next") || toward.equals("following") || toward.equals("this") || found.isFuture();
        LocalDate shown = now || next ? day : day.minusDays(day.getDayOfWeek().getValue());
        return Optional.of(Timex.date(Days.week(shown) + "-WE"));
    }

    /** "Last year", "earlier this week", "the previous day", "the latest quarter". */
    static Optional<Timex> unit(Found found, Anchors anchors) {
        String unit = unitOf(found);
        String toward = found.code("toward", "Toward").orElse("this");
        if (unit.startsWith("T")) {
            return Optional.empty();
        }
        if (found.text("unit").endsWith("s") && !toward.equals("this")) {
            return toward.equals("next") || toward.equals("past") || toward.equals("last")
                    ? Optional.of(Timex.date(toward.equals("next") ? "FUTURE_REF" : "PAST_REF"))
                    : Optional.empty();
        }
        boolean spoken = Set.of("previous", "following", "same", "that").contains(toward)
                || toward.equals("next") && unit.equals("D");
        Optional<LocalDate> anchor = spoken ? anchors.spoken() : anchors.published();
        int by = switch (toward) {
            case "last", "previous", "past" -> -1;
            case "latest" -> unit.equals("Q") ? -1 : 0;
            case "next", "following" -> 1;
            default -> 0;
        };
        if (toward.equals("past")) {
            return Optional.of(Timex.duration(SpanValues.duration("1", unit)));
        }
        if (toward.equals("latest") && unit.equals("Q")) {
            return Optional.of(Timex.date(anchors.quarterNear(found.sentence().index())
                    .or(() -> anchor.map(day -> Days.unit(day, "Q", -1)))
                    .orElse("XXXX-QX")));
        }
        return Optional.of(
                Timex.date(anchor.map(day -> Days.unit(day, unit, by)).orElse(unknown(unit))));
    }

    private static String unitOf(Found found) {
        return found.code("unit", "Unit").orElse("D");
    }

    /** What stands where the day of publication is not known. */
    static String unknown(String unit) {
        return switch (unit) {
            case "D" -> "XXXX-XX-XX";
            case "W", "F" -> "XXXX-WXX";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            case "E" -> "XXX";
            case "C" -> "XX";
            default -> "XXXX";
        };
    }

    static Optional<Timex> ago(Found found, Anchors anchors) {
        return moved(found, anchors.published(), -1, anchors, "PAST_REF");
    }

    /** "A day earlier", "two days later": from the day that is spoken of. */
    static Optional<Timex> shift(Found found, Anchors anchors) {
        if (goesOn(found)) {
            return Optional.empty();
        }
        int sign = found.has("later") ? 1 : -1;
        return moved(found, anchors.spoken(), sign, anchors, sign > 0 ? "FUTURE_REF" : "PAST_REF");
    }

    private static Optional<Timex> moved(
            Found found, Optional<LocalDate> anchor, int sign, Anchors anchors, String vague) {
        String unit = unitOf(found);
        OptionalInt count = SpanValues.count(found, "count");
        if (count.isEmpty() || count.getAsInt() > MOST_YEARS) {
            return Optional.of(Timex.date(vague));
        }
        int by = sign * count.getAsInt();
        if (unit.startsWith("T")) {
            return Optional.of(Timex.duration(SpanValues.duration(String.valueOf(count.getAsInt()), unit)));
        }
        Optional<String> quarter =
                unit.equals("Y") ? anchors.quarterNear(found.sentence().index()) : Optional.empty();
        if (quarter.isPresent() && sign < 0 && quarter.get().matches("\\d{4}-Q.")) {
            int year = Integer.parseInt(quarter.get().substring(0, 4)) + by;
            return Optional.of(Timex.date(year + quarter.get().substring(4)));
        }
        return Optional.of(
                Timex.date(anchor.map(day -> Days.shifted(day, unit, by)).orElse(unknown(unit))));
    }

    /** "Year-end", "the end of the year" in short. */
    static Optional<Timex> yearEnd(Found found, Anchors anchors) {
        if (found.has("unit") && !unitOf(found).equals("Y")
                || found.holds("Edge")
                        && found.tokenOf("Edge")
                                .filter(t -> t.lower().equals("end"))
                                .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Timex.date(anchors.published().map(Days::year).orElse("XXXX")));
    }

    /** "The latest period", "the quarter": the one that is spoken of, else the last one that is over. */
    static Optional<Timex> latest(Found found, Anchors anchors) {
        String toward = found.code("toward", "Toward").orElse("latest");
        if (found.holds("Fiscal") || !toward.equals("latest")) {
            return Optional.empty();
        }
        return Optional.of(Timex.date(anchors.quarterNear(found.sentence().index())
                .or(() -> anchors.published().map(day -> Days.unit(day, "Q", -1)))
                .orElse("XXXX-QX")));
    }

    /** Whether an expression ends with "before" while what it comes before follows. */
    private static boolean goesOn(Found found) {
        String next = found.behind(0);
        return found.holds("Before") && !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0));
    }

    /** "The day before", "the week after". */
    static Optional<Timex> theDayBefore(Found found, Anchors anchors) {
        String unit = unitOf(found);
        if (found.text("unit").endsWith("s")) {
            return Optional.empty();
        }
        int by = found.has("later") ? 1 : -1;
        return unit.startsWith("T")
                ? Optional.empty()
                : Optional.of(Timex.date(
                        anchors.spoken().map(day -> Days.unit(day, unit, by)).orElse(unknown(unit))));
    }

    /** "Year-earlier": the quarter a year before the one that is spoken of, else the year. */
    static Optional<Timex> yearAgo(Found found, Anchors anchors) {
        Optional<String> quarter = anchors.quarterNear(found.sentence().index()).filter(q -> q.matches("\\d{4}-Q."));
        if (quarter.isPresent()) {
            int year = Integer.parseInt(quarter.get().substring(0, 4)) - 1;
            return Optional.of(Timex.date(year + quarter.get().substring(4)));
        }
        return Optional.of(Timex.date(
                anchors.published().map(day -> Days.unit(day, "Y", -1)).orElse("XXXX")));
    }
}
