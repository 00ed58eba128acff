package org.onrecord.reading.times;

import java.util.Optional;
import java.util.OptionalInt;

/** A span of time in one hyphenated word: "two-day", "30-year", "8-month-old", "several-year", "day-long". */
final class HyphenatedSpan {
    private HyphenatedSpan() {}

    /** The code of the unit; absent for ages of people in years. */
    static Optional<String> unit(String text, TimeWords words) {
        String[] parts = text.split("-");
        if (parts.length < 2 || parts.length > 4) {
            return Optional.empty();
        }
        String last = parts[parts.length - 1];
        boolean age = last.equals("old") || last.equals("olds");
        boolean tail = age || last.equals("long");
        Optional<String> unit = words.code("Unit", parts[parts.length - (tail ? 2 : 1)]);
        return age ? unit.filter(code -> !code.equals("Y")) : unit;
    }

    /** The number, "X" where it is vague. */
    static Optional<String> number(String text, NumberWords numbers) {
        String[] parts = text.split("-");
        if (parts[0].equals("several")
                || parts[0].equals("multi")
                || parts[0].endsWith("s") && text.endsWith("-long")) {
            return Optional.of("X");
        }
        if (parts.length == 2 && parts[1].equals("long")) {
            return Optional.of("1");
        }
        if (parts[0].matches("\\d{1,4}")) {
            return Optional.of(String.valueOf(Integer.parseInt(parts[0])));
        }
        OptionalInt pair = parts.length > 2 ? numbers.simple(parts[0] + "-" + parts[1]) : OptionalInt.empty();
        OptionalInt one = pair.isPresent() ? pair : numbers.simple(parts[0]);
        return one.isPresent() ? Optional.of(String.valueOf(one.getAsInt())) : Optional.empty();
    }
}
