package org.onrecord.ledger.reconciling;

import java.util.Comparator;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;

/** Which way a toll goes as time passes. */
enum Direction {
    /** The dead, the injured: later counts find more. */
    RISING,
    /** The missing, the trapped, hostages: later counts leave fewer. */
    FALLING;

    static Direction of(Category category) {
        return switch (category) {
            case MISSING, TRAPPED, HOSTAGES -> FALLING;
            case KILLED, INJURED, DETAINED, RESCUED, EVACUATED, DISPLACED -> RISING;
        };
    }

    /** Whether a figure lies wholly beyond another one, the way that the toll goes. */
    boolean isBeyond(Bounds figure, Bounds other) {
        Interval one = Interval.meant(figure);
        Interval two = Interval.meant(other);
        return this == RISING ? two.isBelow(one) : one.isBelow(two);
    }

    /** Whether a figure says all that a mere bound says, and more: 60 to "at least 12". */
    boolean exceeds(Bounds figure, Bounds bound) {
        boolean isMereBound =
                this == RISING ? bound.max().isEmpty() : bound.min().isEmpty();
        Interval one = Interval.of(figure);
        Interval two = Interval.of(bound);
        return isMereBound && (this == RISING ? one.low() > two.low() : one.high() < two.high());
    }

    /** Whether a figure goes back behind an earlier one. */
    boolean isBack(Difference difference) {
        return difference == (this == RISING ? Difference.LOWER : Difference.HIGHER);
    }

    /**
     * Of several figures that a report has from one source, the furthest is the greatest: figures that are more than
     * vague, then the higher number, then the more precise, then the one that stands first. Of those that fall it is the
     * one that stands last.
     */
    Comparator<Attributed> furthestLast() {
        Comparator<Attributed> vagueFirst = Comparator.comparing(claim -> !isVague(claim.bounds()));
        Comparator<Attributed> laterInText =
                Comparator.comparing(claim -> claim.assertion().figure().span());
        Comparator<Attributed> order = this == FALLING
                ? vagueFirst.thenComparing(laterInText)
                : vagueFirst
                        .thenComparing(claim -> Interval.number(claim.bounds()))
                        .thenComparing(claim -> claim.bounds().isExact())
                        .thenComparing(laterInText.reversed());
        return order.thenComparing(Comparator.comparing(Attributed::id).reversed());
    }

    private static boolean isVague(Bounds bounds) {
        return bounds.approximate() && bounds.max().isEmpty();
    }
}
