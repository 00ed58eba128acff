package org.onrecord.ledger.reconciling;

import org.onrecord.model.Bounds;

/** What a figure is to another one that the same source has given, the times left aside. */
enum Difference {
    EQUAL,
    /** It says less and contradicts nothing: "at least 60" to 62. */
    WIDER,
    /** It says more and contradicts nothing: 62 to "at least 60". */
    SHARPER,
    HIGHER,
    LOWER,
    /** It reaches lower and contradicts nothing: "10 to 15" to "12 to 20". */
    ACROSS;

    static Difference between(Bounds figure, Bounds earlier) {
        Interval said = Interval.of(figure);
        Interval before = Interval.of(earlier);
        if (figure.equals(earlier)) {
            return EQUAL;
        }
        if (Interval.meant(figure).contains(before)) {
            return WIDER;
        }
        if (Interval.meant(earlier).contains(said)) {
            return SHARPER;
        }
        if (said.low() > before.low()) {
            return HIGHER;
        }
        return said.isBelow(before) ? LOWER : ACROSS;
    }
}
