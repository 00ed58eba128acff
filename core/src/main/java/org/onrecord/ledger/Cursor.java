package org.onrecord.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an order, between two pages: a letter for the order and one or two numbers to the base of 36.
 *
 * @param of what is listed, in that order
 * @param value what is ordered by first; the same as {@code key} where that orders alone
 * @param key what tells those apart that are alike
 */
record Cursor(char of, long value, long key) {
    private static final Pattern FORM = Pattern.compile("([a-z])(-?[0-9a-z]{1,13})(?:\\.(-?[0-9a-z]{1,13}))?");

    /** The reports, the newest entered first. */
    static final char REPORTS = 'r';

    /** The incidents in an order. */
    static char of(IncidentQuery.Order order) {
        return switch (order) {
            case LATEST -> 'l';
            case TOLL -> 't';
            case REPORTS -> 'n';
        };
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException where it is none, or one of another order
     */
    static Cursor read(String words, char of, String what) {
        Matcher form = FORM.matcher(words);
        try {
            if (form.matches() && form.group(1).charAt(0) == of) {
                long value = Long.parseLong(form.group(2), Character.MAX_RADIX);
                Optional<String> key = Optional.ofNullable(form.group(3));
                return new Cursor(of, value, key.isEmpty() ? value : Long.parseLong(key.get(), Character.MAX_RADIX));
            }
        } catch (NumberFormatException tooGreat) { // told below
        }
        throw new IllegalArgumentException("Expected a cursor that an earlier page of " + what
                + " gave as next, unchanged, but found '" + words + "'; leave it out to begin at the first page");
    }

    @Override
    public String toString() {
        return of
                + Long.toString(value, Character.MAX_RADIX)
                + (key == value ? "" : "." + Long.toString(key, Character.MAX_RADIX));
    }
}
