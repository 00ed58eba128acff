package org.onrecord.reading.times;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.reading.language.Token;

/** Values of durations, of what comes again and again, and of words that point to past, present or future. */
final class SpanValues {
    private static final Set<String> RATES = Set.of("Y", "M", "W", "D", "TH", "TM");

    private SpanValues() {}

    /** "P3D", "PT5H", "PXY"; fortnights in weeks, quarters in quarters. */
    static String duration(String count, String unit) {
        if (unit.equals("F")) {
            return "P" + (count.equals("X") ? "X" : String.valueOf(2 * Integer.parseInt(count))) + "W";
        }
        return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
    }

    /** The number before a unit: 1 for "a", 2 for "a couple of"; absent where it is vague. */
    static OptionalInt count(Found found, String group) {
        String text = found.text(group);
        if (text.startsWith("acouple") || text.startsWith("couple")) {
            return OptionalInt.of(2);
        }
        if (text.equals("a") || text.equals("an")) {
            return OptionalInt.of(1);
        }
        return found.number(group);
    }

    static Optional<Timex> duration(Found found, Anchors anchors) {
        Optional<Token> hyphened = found.tokenOf("NumUnit");
        if (hyphened.isPresent()) {
            String text = hyphened.get().lower();
            return HyphenatedSpan.number(text, found.labels().numbers())
                    .flatMap(n ->
                            HyphenatedSpan.unit(text, found.words()).map(unit -> Timex.duration(duration(n, unit))));
        }
        String unit = found.code("unit", "Unit").orElse("D");
        if (isAge(found)
                || unit.equals("TS")
                        && !found.behind(0).isEmpty()
                        && found.behind(0).equals("degree")) {
            return Optional.empty();
        }
        OptionalInt number = numberIn(found);
        boolean article = found.holds("A") && number.isEmpty() && !found.holds("Few") && !found.holds("Several");
        if (article) {
            return one(found, unit);
        }
        if (found.holds("Few")
                && found.tokenOf("Few").filter(t -> t.lower().equals("couple")).isPresent()) {
            return Optional.of(Timex.duration(duration("2", unit)));
        }
        String count = number.isPresent() ? String.valueOf(number.getAsInt()) : "X";
        return Optional.of(Timex.duration(duration(count, unit) + half(found, unit)));
    }

    /** "A year" behind a count of something is a rate, else a duration. */
    private static Optional<Timex> one(Found found, String unit) {
        boolean rate = RATES.contains(unit)
                && !found.follows("PlainYear")
                && !found.holds("About")
                && found.to() - found.from() == 2
                && !found.before(1).isEmpty()
                && isCounted(found);
        return Optional.of(
                rate ? Timex.set(duration("1", unit)) : Timex.duration(duration("1", unit) + half(found, unit)));
    }

    private static boolean isCounted(Found found) {
        for (int back = 1; back <= 4; back++) {
            String word = found.before(back);
            if (!word.isEmpty()
                    && (Character.isDigit(word.charAt(0))
                            || word.startsWith("$")
                            || word.equals("times")
                            || word.equals("once")
                            || word.equals("twice")
                            || word.equals("percent")
                            || word.equals("million"))) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt numberIn(Found found) {
        for (int i = found.match().from(); i < found.match().to(); i++) {
            boolean article = found.items().token(i).lower().startsWith("a");
            OptionalInt number = article ? OptionalInt.empty() : found.numberAt(i);
            if (number.isPresent()) {
                return number;
            }
        }
        return OptionalInt.empty();
    }

    private static String half(Found found, String unit) {
        if (!found.holds("Half") && !found.holds("Mixed")) {
            return "";
        }
        return switch (unit) {
            case "Y" -> "6M";
            case "TH" -> "30M";
            case "TM" -> "30S";
            case "D" -> "T12H";
            default -> "";
        };
    }

    /** "12 years old", "a year younger". */
    private static boolean isAge(Found found) {
        String next = found.behind(0);
        return next.equals("old")
                || next.equals("younger")
                || next.equals("older")
                || next.equals("of") && found.behind(1).equals("age");
    }

    /** "The last five years", "the next few days". */
    static Optional<Timex> manyUnits(Found found, Anchors anchors) {
        String unit = found.code("unit", "Unit").orElse("D");
        OptionalInt number = numberIn(found);
        boolean couple =
                found.tokenOf("Few").filter(t -> t.lower().equals("couple")).isPresent();
        String count = number.isPresent() ? String.valueOf(number.getAsInt()) : couple ? "2" : "X";
        return Optional.of(Timex.duration(duration(count, unit)));
    }

    /** "Years", "days": as long as they stand for a span. */
    static Optional<Timex> years(Found found, Anchors anchors) {
        String word = found.text("units");
        String unit = found.code("units", "Unit").orElse("D");
        boolean span = word.endsWith("s")
                        && Set.of(
                                        "for", "in", "within", "after", "of", "took", "take", "takes", "lasted",
                                        "about", "over", "spent", "recent", "coming")
                                .contains(found.before(1))
                || word.endsWith("s")
                        && Set.of("ago", "later", "earlier", "before", "after").contains(found.behind(0));
        return span && !unit.equals("TS") ? Optional.of(Timex.duration(duration("X", unit))) : Optional.empty();
    }

    /** "The year ended 30 September". */
    static Optional<Timex> ended(Found found, Anchors anchors) {
        boolean year = found.code("unit", "Unit").filter("Y"::equals).isPresent();
        return year && found.behind(0).equals("ended") ? Optional.of(Timex.duration("P1Y")) : Optional.empty();
    }

    static Optional<Timex> every(Found found, Anchors anchors) {
        Optional<String> unit = found.code("each", "Unit");
        if (unit.isPresent()) {
            OptionalInt number = numberIn(found);
            return Optional.of(
                    Timex.set(duration(number.isPresent() ? String.valueOf(number.getAsInt()) : "1", unit.get())));
        }
        return found.code("each", "Weekday")
                .map(day -> "XXXX-WXX-" + day)
                .or(() -> found.code("each", "Month").map(month -> "XXXX-" + (month.length() == 1 ? "0" : "") + month))
                .or(() -> found.code("each", "Part").map(part -> "XXXX-XX-XXT" + part))
                .or(() -> found.code("each", "Season").map(season -> "XXXX-" + season))
                .map(Timex::set);
    }

    static Optional<Timex> mondays(Found found, Anchors anchors) {
        return found.codeOf("Mondays").map(day -> Timex.set("XXXX-WXX-" + day));
    }

    static Optional<Timex> adverb(Found found, Anchors anchors) {
        return found.codeOf("Adverb").map(Timex::set);
    }

    static Optional<Timex> reference(Found found, Anchors anchors) {
        if (found.has("past")) {
            return found.code("past", "Toward").filter("past"::equals).map(past -> Timex.date("PAST_REF"));
        }
        if (found.has("future")) {
            return Optional.of(Timex.date("FUTURE_REF"));
        }
        return found.code("reference", "Reference").map(Timex::date);
    }
}
