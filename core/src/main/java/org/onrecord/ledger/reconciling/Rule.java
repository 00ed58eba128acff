package org.onrecord.ledger.reconciling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Toll;
import org.onrecord.model.Toll.Bound;

/**
 * A way to conclude a toll from what is held at a moment. Attackers' own claims, figures of parts and what an editor has
 * rejected are not among what it sees; at least one position is.
 */
interface Rule {
    Toll conclude(Situation situation);

    /** A bound that camps support. */
    static Optional<Bound> bound(long value, String why, List<Camp> camps) {
        boolean approximate = camps.stream().allMatch(camp -> camp.bounds().approximate());
        return camps.isEmpty() ? Optional.empty() : Optional.of(new Bound(value, approximate, why, Camp.cited(camps)));
    }

    /** How many independent sources some camps have, each camp counted once. */
    @SafeVarargs
    static int sources(List<Camp>... groups) {
        return Stream.of(groups)
                .flatMap(List::stream)
                .distinct()
                .mapToInt(Camp::size)
                .sum();
    }

    /** A toll of one number. */
    static Toll single(long value, String why, List<Camp> camps, boolean disputed) {
        Optional<Bound> bound = bound(value, why, camps);
        return new Toll(bound, bound, bound, sources(camps), disputed);
    }
}
