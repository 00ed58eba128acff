package org.onrecord.evaluation;

import java.util.List;

/**
 * Precision and recall, as fractions.
 *
 * @param precision the share of what was predicted that is right; 0 where nothing was predicted
 * @param recall the share of the gold that was found; 0 where there is no gold
 */
record Rates(double precision, double recall) {
    static Rates of(int matched, int predicted, int gold) {
        return new Rates(Share.fraction(matched, predicted), Share.fraction(matched, gold));
    }

    /** The harmonic mean of both; 0 where both are 0. */
    double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    /** A table's row: name, P, R, F in percent. */
    List<String> row(String name) {
        return List.of(name, Measure.percent(precision), Measure.percent(recall), Measure.percent(f1()));
    }
}
