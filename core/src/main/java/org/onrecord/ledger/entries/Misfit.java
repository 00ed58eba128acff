package org.onrecord.ledger.entries;

import java.util.ArrayDeque;
import java.util.Deque;

/** JSON is not what it should be; the place is put together on the way out, as it is needed then alone. */
final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 120;

    private final String expected;
    private final String found;
    private final transient Deque<String> place = new ArrayDeque<>();

    Misfit(String expected, Object found) {
        super(expected, null, false, false);
        this.expected = expected;
        String words = found.toString();
        this.found = words.length() <= MOST_FOUND ? words : words.substring(0, MOST_FOUND) + "…";
    }

    /** The same, one step further out. */
    Misfit within(String step) {
        place.addFirst(step);
        return this;
    }

    @Override
    public String getMessage() {
        String where = String.join("", place);
        return "Expected " + expected + (where.isEmpty() ? "" : " at $" + where) + " but found " + found;
    }
}
