package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/**
 * What follows from claims at one moment by one rule: how many people, at the least, most likely and at the most.
 *
 * @param low the least number; absent where nothing supports one
 * @param best the number to print where there is room for one; absent where the rule gives none
 * @param high the greatest number; absent where it is open above
 * @param sources how many independent sources the numbers rest on
 * @param disputed whether sources contradict each other at this moment
 */
public record Toll(Optional<Bound> low, Optional<Bound> best, Optional<Bound> high, int sources, boolean disputed) {
    /** Nothing is known. */
    public static final Toll NONE = new Toll(Optional.empty(), Optional.empty(), Optional.empty(), 0, false);

    public Toll {
        long least = low.map(Bound::value).orElse(0L);
        long most = high.map(Bound::value).orElse(Long.MAX_VALUE);
        long middle = best.map(Bound::value).orElse(least);
        if (least > middle || middle > most) {
            throw new IllegalArgumentException(
                    "Expected low <= best <= high but found " + least + ", " + middle + ", " + most);
        }
    }

    /**
     * One of the three numbers.
     *
     * @param value people, 0 or more
     * @param approximate whether all who give it hedge: "about 6,000"
     * @param why the rule that gave it, a short phrase: "most independent sources"
     * @param assertions ids of the assertions that gave it, one at least
     */
    public record Bound(long value, boolean approximate, String why, List<String> assertions) {
        /** One that somebody gives without a hedge. */
        public Bound(long value, String why, List<String> assertions) {
            this(value, false, why, assertions);
        }

        public Bound {
            assertions = List.copyOf(assertions);
            if (assertions.isEmpty()) {
                throw new IllegalArgumentException("Expected an assertion behind " + value + " but found none");
            }
        }
    }
}
