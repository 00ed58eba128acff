package org.onrecord.ledger.reconciling;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Toll;
import org.onrecord.model.Toll.Bound;

/** Where nobody counts all: the largest part that is counted, at the least, whatever the rule. */
final class PartRule implements Rule {
    @Override
    public Toll conclude(Situation situation) {
        Camp largest = situation.parts().greatest();
        String part = largest.members().first().first().subject();
        List<Camp> camps = List.of(largest);
        Optional<Bound> least = Rule.bound(largest.number(), "the largest part that is counted: " + part, camps);
        return new Toll(least, least, Optional.empty(), Rule.sources(camps), false);
    }
}
