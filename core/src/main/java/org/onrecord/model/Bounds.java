package org.onrecord.model;

import java.util.OptionalLong;

/**
 * What a report says of a number of people: an interval, not a scalar, so that "at least 60" stays [60, ∞).
 *
 * @param min the least number that the words allow, absent where they set none
 * @param max the greatest number that the words allow, absent where they set none
 * @param approximate whether the words themselves hedge ("about", "dozens", "nearly")
 */
public record Bounds(OptionalLong min, OptionalLong max, boolean approximate) {
    public Bounds {
        if (min.isEmpty() && max.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one bound but found none");
        }
        if (min.orElse(0) < 0 || max.orElse(0) < 0) {
            throw new IllegalArgumentException("Expected bounds of 0 or more but found " + min + " and " + max);
        }
        if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
            throw new IllegalArgumentException(
                    "Expected min <= max but found " + min.getAsLong() + " > " + max.getAsLong());
        }
    }

    public static Bounds exactly(long n) {
        return new Bounds(OptionalLong.of(n), OptionalLong.of(n), false);
    }

    public static Bounds between(long min, long max) {
        return new Bounds(OptionalLong.of(min), OptionalLong.of(max), false);
    }

    public static Bounds atLeast(long n) {
        return new Bounds(OptionalLong.of(n), OptionalLong.empty(), false);
    }

    public static Bounds atMost(long n) {
        return new Bounds(OptionalLong.empty(), OptionalLong.of(n), false);
    }

    /** The same interval, hedged. */
    public Bounds approximately() {
        return new Bounds(min, max, true);
    }

    public boolean isExact() {
        return !approximate && min.equals(max);
    }

    /** The interval as people write it: {@code 60}, {@code 60 or more}, {@code up to 100}, {@code 12 to 15}. */
    @Override
    public String toString() {
        String hedge = approximate ? "about " : "";
        if (min.isEmpty()) {
            return hedge + "up to " + max.getAsLong();
        }
        if (max.isEmpty()) {
            return hedge + min.getAsLong() + " or more";
        }
        return min.equals(max) ? hedge + min.getAsLong() : hedge + min.getAsLong() + " to " + max.getAsLong();
    }
}
