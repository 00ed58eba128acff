package org.onrecord.ledger.reconciling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Toll;
import org.onrecord.model.Toll.Bound;

/**
 * Where nobody counts all: the largest part that is counted, at the least, whatever the rule. A count of all that one area's
 * count has outgrown is raised to that.
 */
final class PartRule implements Rule {
    @Override
    public Toll conclude(Situation situation) {
        Camp largest = Stream.of(situation.parts(), situation.areas())
                .filter(camps -> !camps.isEmpty())
                .map(Camps::greatest)
                .max(Comparator.comparingLong(Camp::number))
                .orElseThrow();
        Optional<Bound> least = bound(largest);
        return new Toll(least, least, Optional.empty(), Rule.sources(List.of(largest)), false);
    }

    private static Optional<Bound> bound(Camp largest) {
        String part = largest.members().first().first().subject();
        return Rule.bound(largest.number(), "the largest part that is counted: " + part, List.of(largest));
    }

    /** A toll that is at least what is counted in one area. */
    static Toll raised(Toll toll, Camps areas) {
        if (areas.isEmpty()) {
            return toll;
        }
        Camp largest = areas.greatest();
        long least = largest.number();
        if (toll.low().map(Bound::value).orElse(0L) >= least) {
            return toll;
        }
        Optional<Bound> bound = bound(largest);
        Optional<Bound> high = toll.high().filter(most -> most.value() >= least);
        Optional<Bound> best =
                toll.best().filter(number -> number.value() >= least).or(() -> bound);
        int sources = toll.sources() + Rule.sources(List.of(largest));
        return new Toll(bound, best, high, sources, toll.disputed() && high.isPresent());
    }
}
