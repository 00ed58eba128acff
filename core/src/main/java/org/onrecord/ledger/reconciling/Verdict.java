package org.onrecord.ledger.reconciling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.reconciling.Conclusions.Confirmed;
import org.onrecord.ledger.reconciling.Verdicts.Confirmation;

/** The editors' decisions on the way through the reports: which confirmation holds at the moment. */
final class Verdict {
    private final Set<String> rejected;
    private final Optional<Confirmation> last;
    private Optional<Confirmed> holds = Optional.empty();

    /** The last confirmation of a figure that is among the claims and counts the people whom the series counts. */
    Verdict(Verdicts verdicts, List<Attributed> claims, String counted) {
        rejected = verdicts.rejected();
        last = verdicts.confirmed().stream()
                .filter(confirmation -> !rejected.contains(confirmation.assertion()))
                .filter(confirmation -> claims.stream()
                        .filter(claim -> claim.subject().equals(counted))
                        .anyMatch(claim -> claim.id().equals(confirmation.assertion())))
                .reduce((earlier, later) -> later);
    }

    Set<String> rejected() {
        return rejected;
    }

    Optional<Confirmed> holds() {
        return holds;
    }

    /** A claim's report has been published. */
    void pass(Attributed claim) {
        last.filter(confirmation -> confirmation.assertion().equals(claim.id()))
                .ifPresent(confirmation -> holds = Optional.of(new Confirmed(claim, confirmation.by())));
    }

    /** A source takes a new position: one that was reported after the confirmation, and contradicts it, ends it. */
    void hear(Attributed claim) {
        boolean isLater = last.filter(confirmation -> claim.at().from().isAfter(confirmation.at()))
                .isPresent();
        if (isLater) {
            holds = holds.filter(confirmed -> !contradict(confirmed.claim(), claim));
        }
    }

    private static boolean contradict(Attributed one, Attributed two) {
        Interval confirmed = Interval.meant(one.bounds());
        Interval said = Interval.meant(two.bounds());
        return confirmed.isBelow(said) || said.isBelow(confirmed);
    }
}
