package org.onrecord.ledger.reconciling;

import java.util.List;
import java.util.Set;

/**
 * A publisher's own words for what its report has from somebody: the headline says "60 killed", the report that the
 * ministry counts 60. They make no second source.
 */
final class Restatement {
    private Restatement() {}

    static boolean isOne(Attributed claim, List<Attributed> report, Set<String> rejected) {
        return claim.assertion().statement().isEmpty()
                && report.stream()
                        .filter(other -> other.assertion().statement().isPresent())
                        .filter(other -> other.subject().equals(claim.subject()))
                        .filter(other -> !other.chain().attackers())
                        .filter(other ->
                                !other.chain().origin().equals(claim.chain().origin()))
                        .filter(other -> !rejected.contains(other.id()))
                        .anyMatch(other -> Interval.meant(claim.bounds()).contains(Interval.of(other.bounds())));
    }
}
