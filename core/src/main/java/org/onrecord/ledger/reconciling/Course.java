package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Toll;
import org.onrecord.model.Toll.Bound;
import org.onrecord.model.TollPoint;

/**
 * How a toll changed: a point where a number or the dispute changes. Where only the support changes, the last point keeps
 * its moment and names the present support.
 */
final class Course {
    private final List<TollPoint> points = new ArrayList<>();

    void note(Instant at, Toll toll) {
        int last = points.size() - 1;
        Toll before = last < 0 ? Toll.NONE : points.get(last).toll();
        if (!isSame(before, toll)) {
            points.add(new TollPoint(at, toll));
        } else if (last >= 0) {
            points.set(last, new TollPoint(points.get(last).at(), toll));
        }
    }

    List<TollPoint> points() {
        return List.copyOf(points);
    }

    private static boolean isSame(Toll one, Toll two) {
        return one.disputed() == two.disputed()
                && isSame(one.low(), two.low())
                && isSame(one.best(), two.best())
                && isSame(one.high(), two.high());
    }

    private static boolean isSame(Optional<Bound> one, Optional<Bound> two) {
        return one.map(Bound::value).equals(two.map(Bound::value));
    }
}
