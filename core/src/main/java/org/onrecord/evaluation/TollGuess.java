package org.onrecord.evaluation;

import org.onrecord.model.Category;
import org.onrecord.reading.toll.Toll;

/**
 * One number each of killed and injured, as the archive gives them.
 *
 * @param any whether the report gave a toll of any category
 */
record TollGuess(long killed, long injured, boolean any) {
    static TollGuess of(Toll toll) {
        return new TollGuess(
                number(toll, Category.KILLED),
                number(toll, Category.INJURED),
                !toll.lines().isEmpty());
    }

    /** 0 where the report gives none. */
    private static long number(Toll toll, Category category) {
        return toll.find(category).map(Toll.Line::number).orElse(0L);
    }
}
