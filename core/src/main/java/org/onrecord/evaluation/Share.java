package org.onrecord.evaluation;

import java.util.List;

/**
 * How many of a number of cases are right.
 *
 * @param hits those that are right
 * @param of all of them
 */
record Share(int hits, int of) {
    /** As a fraction; 0 where there are no cases. */
    double fraction() {
        return fraction(hits, of);
    }

    static double fraction(int hits, int of) {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** A table's row: name, percent, number of cases. */
    List<String> row(String name) {
        return List.of(name, Measure.percent(fraction()), Integer.toString(of));
    }
}
