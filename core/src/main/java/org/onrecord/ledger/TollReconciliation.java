package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.ledger.folding.Reconciliation;
import org.onrecord.ledger.reconciling.Attributed;
import org.onrecord.ledger.reconciling.Sources;
import org.onrecord.ledger.reconciling.TollReconciler;
import org.onrecord.ledger.reconciling.Verdicts;
import org.onrecord.model.Category;
import org.onrecord.model.Chain;
import org.onrecord.model.Figure;
import org.onrecord.model.TollSeries;

/** Gives the fold what is reconciled: a chain for all that is said, and a series for each category that is counted. */
final class TollReconciliation implements Reconciliation {
    private final Sources sources = Sources.english();
    private final TollReconciler reconciler = TollReconciler.english();

    @Override
    public Conclusions conclude(Claims claims) {
        Map<String, Chain> chains = sources.chains(said(claims), claims.perpetrators());
        List<Attributed> named = claims.assertions().stream()
                .flatMap(assertion ->
                        Optional.ofNullable(chains.get(assertion.id()))
                                .map(chain -> new Attributed(assertion, chain))
                                .stream())
                .toList();
        List<Attributed> attributed = TollReconciler.apart(named);
        Verdicts verdicts = verdicts(claims);
        List<TollSeries> tolls = new ArrayList<>();
        for (Category category : Category.values()) {
            for (String counted : List.of(Figure.ALL, Figure.ATTACKERS)) {
                TollSeries series = reconciler.reconcile(category, counted, attributed, verdicts);
                if (!series.claims().isEmpty()) {
                    tolls.add(series);
                }
            }
        }
        return new Conclusions(tolls, chains);
    }

    private static List<org.onrecord.ledger.reconciling.Said> said(Claims claims) {
        return Stream.concat(
                        claims.assertions().stream().map(org.onrecord.ledger.reconciling.Said::of),
                        claims.statements().stream()
                                .map(said -> new org.onrecord.ledger.reconciling.Said(
                                        said.id(), said.report(), Optional.of(said.statement()))))
                .toList();
    }

    private static Verdicts verdicts(Claims claims) {
        return new Verdicts(
                claims.rejected(),
                claims.confirmed().entrySet().stream()
                        .sorted(Comparator.comparing(
                                entry -> Long.parseLong(entry.getValue().id())))
                        .map(entry -> new Verdicts.Confirmation(
                                entry.getKey(),
                                entry.getValue().by(),
                                entry.getValue().recordedAt()))
                        .toList());
    }
}
