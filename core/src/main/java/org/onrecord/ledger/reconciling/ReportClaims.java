package org.onrecord.ledger.reconciling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.model.Figure;

/**
 * What one report has from one source on one group of people: one figure that counts as its claim, and others.
 *
 * @param rejected those that an editor has rejected
 * @param former those that the report gives as ones that no longer stand
 * @param passing those that others of the report go beyond
 * @param furthest the one that counts; absent where none stands
 */
record ReportClaims(
        List<Attributed> rejected, List<Attributed> former, List<Attributed> passing, Optional<Attributed> furthest) {
    /** Those of the passing ones that have the furthest figure once more. */
    List<Attributed> repeating() {
        return passing.stream().filter(this::isFurthestAgain).toList();
    }

    /** Those of the passing ones that have another figure. */
    List<Attributed> lookingBack() {
        return passing.stream().filter(claim -> !isFurthestAgain(claim)).toList();
    }

    private boolean isFurthestAgain(Attributed claim) {
        return furthest.filter(further -> further.bounds().equals(claim.bounds()))
                .isPresent();
    }

    /** Sorts the claims of one report by source and by who is counted. */
    static List<ReportClaims> of(
            List<Attributed> claims, Set<String> rejected, Direction direction, Predicate<Figure> isFormer) {
        Map<Speaking, List<Attributed>> bySource = new LinkedHashMap<>();
        for (Attributed claim : claims) {
            bySource.computeIfAbsent(Speaking.of(claim), speaking -> new ArrayList<>())
                    .add(claim);
        }
        return bySource.values().stream()
                .map(ofOne -> sort(ofOne, rejected, direction, isFormer))
                .toList();
    }

    /** A source and whom it counts. */
    record Speaking(String origin, String subject) {
        static Speaking of(Attributed claim) {
            return new Speaking(claim.chain().origin(), claim.subject());
        }
    }

    private static ReportClaims sort(
            List<Attributed> claims, Set<String> rejectedIds, Direction direction, Predicate<Figure> isFormer) {
        List<Attributed> rejected = new ArrayList<>();
        List<Attributed> former = new ArrayList<>();
        List<Attributed> passing = new ArrayList<>();
        Comparator<Attributed> order = direction.furthestLast();
        Optional<Attributed> furthest = Optional.empty();
        for (Attributed claim : claims) {
            if (rejectedIds.contains(claim.id())) {
                rejected.add(claim);
            } else if (isFormer.test(claim.assertion().figure())) {
                former.add(claim);
            } else if (furthest.isEmpty() || order.compare(furthest.get(), claim) < 0) {
                furthest.ifPresent(passing::add);
                furthest = Optional.of(claim);
            } else {
                passing.add(claim);
            }
        }
        return new ReportClaims(rejected, former, passing, furthest);
    }
}
