package org.onrecord.publishing.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Bounds;

/** Bounds as people write them: "at least 60", "more than 100", "12 to 15". */
public final class Quantity {
    /** Words for numbers that no digits stand for, as the report's own words say them best. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?:(?:tens|hundreds) of )?thousands|hundreds|scores|dozens|(?:several|a few|many) (?:hundred|thousand|dozen)"
                    + "|several|a few|a handful|many|multiple",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_LEAST =
            Pattern.compile("at least|no fewer|no less|minimum", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDER = Pattern.compile("fewer than|less than|under|below", Pattern.CASE_INSENSITIVE);

    private Quantity() {}

    /**
     * The bounds in words.
     *
     * @param words the report's own words, which choose between ways of saying the same; may be empty
     */
    public static String of(Bounds bounds, String words) {
        if (bounds.min().isPresent() && bounds.max().isPresent()) {
            return between(bounds.min().getAsLong(), bounds.max().getAsLong(), bounds.approximate());
        }
        return bounds.min().isPresent()
                ? from(bounds.min().getAsLong(), bounds.approximate(), words)
                : upTo(bounds.max().orElseThrow(), bounds.approximate(), words);
    }

    private static String between(long min, long max, boolean approximate) {
        String hedge = approximate ? "about " : "";
        if (max == 0) {
            return "none";
        }
        return hedge + (min == max ? number(min) : number(min) + " to " + number(max));
    }

    private static String from(long min, boolean approximate, String words) {
        if (approximate) {
            Matcher vague = VAGUE.matcher(words);
            return vague.find() ? vague.group().toLowerCase(Locale.ENGLISH) : "about " + number(min) + " or more";
        }
        // [101, ∞) says the same in both ways; round numbers are what people exceed.
        boolean exceeded =
                min > 10 && (min - 1) % 10 == 0 && !AT_LEAST.matcher(words).find();
        return exceeded ? "more than " + number(min - 1) : "at least " + number(min);
    }

    private static String upTo(long max, boolean approximate, String words) {
        if (approximate) {
            return "nearly " + number(max);
        }
        return UNDER.matcher(words).find() ? "fewer than " + number(max + 1) : "up to " + number(max);
    }

    private static String number(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }
}
