package org.onrecord.evaluation;

import java.util.Optional;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.reading.Toll;

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

    /** The least number that the report's words allow, or the greatest where they set no least; 0 where it gives none. */
    private static long number(Toll toll, Category category) {
        Optional<Bounds> bounds = toll.find(category).map(Toll.Line::bounds);
        return bounds.map(b -> b.min().orElseGet(() -> b.max().orElse(0))).orElse(0L);
    }
}
