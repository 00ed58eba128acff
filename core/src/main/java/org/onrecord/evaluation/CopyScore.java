package org.onrecord.evaluation;

import java.util.List;
import java.util.Optional;
import org.onrecord.linking.copies.Copy;

/** Counts which copies are found, and which reports are called copies wrongly. */
final class CopyScore {
    private int wanted;
    private int called;
    private int right;

    /**
     * Adds a report.
     *
     * @param isCopy whether a report of its story came before it
     * @param rightStory whether the one that it is called a copy of is of its story
     */
    void add(boolean isCopy, Optional<Copy> found, boolean rightStory) {
        wanted += isCopy ? 1 : 0;
        called += found.isPresent() ? 1 : 0;
        right += isCopy && found.isPresent() && rightStory ? 1 : 0;
    }

    Share precision() {
        return new Share(right, called);
    }

    Share recall() {
        return new Share(right, wanted);
    }

    void add(CopyScore other) {
        wanted += other.wanted;
        called += other.called;
        right += other.right;
    }

    /** Name, precision, recall, copies, called so. */
    List<String> row(String name) {
        return List.of(
                name,
                called == 0 ? "" : Measure.percent(precision().fraction()),
                wanted == 0 ? "" : Measure.percent(recall().fraction()),
                Integer.toString(wanted),
                Integer.toString(called));
    }
}
