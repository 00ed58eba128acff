package org.onrecord.ledger.reconciling;

import org.onrecord.model.Bounds;

/**
 * The numbers that bounds allow.
 *
 * @param low the least, 0 where the words set none
 * @param high the greatest, {@link #OPEN} where the words set none
 */
record Interval(long low, long high) {
    static final long OPEN = Long.MAX_VALUE;

    /** By which share an approximate figure may miss, either way: a tenth. */
    private static final int TOLERANCE = 10;

    /** As the words stand. */
    static Interval of(Bounds bounds) {
        return new Interval(bounds.min().orElse(0), bounds.max().orElse(OPEN));
    }

    /** As the words mean it: a tenth wider on either side where they hedge. */
    static Interval meant(Bounds bounds) {
        Interval said = of(bounds);
        if (!bounds.approximate()) {
            return said;
        }
        long more = (long) Math.ceil((double) said.high / TOLERANCE);
        return new Interval(said.low - said.low / TOLERANCE, said.high > OPEN - more ? OPEN : said.high + more);
    }

    /** The one number to print: the least, or the greatest where the words set no least. */
    static long number(Bounds bounds) {
        return bounds.min().orElse(bounds.max().orElse(0));
    }

    boolean contains(Interval other) {
        return low <= other.low && other.high <= high;
    }

    boolean contains(long number) {
        return low <= number && number <= high;
    }

    /** Whether all of it lies below the other. */
    boolean isBelow(Interval other) {
        return high < other.low;
    }
}
