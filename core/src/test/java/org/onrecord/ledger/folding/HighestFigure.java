package org.onrecord.ledger.folding;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Assertion;
import org.onrecord.model.Category;
import org.onrecord.model.Chain;
import org.onrecord.model.Claim;
import org.onrecord.model.ReportHead;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/** The simplest reconciliation, so that folding is tested by itself: the highest figure until then that is not rejected. */
final class HighestFigure implements Reconciliation {
    @Override
    public Conclusions conclude(Claims claims) {
        Map<String, Chain> chains = new HashMap<>();
        claims.assertions().forEach(assertion -> chains.put(assertion.id(), chain(assertion.report())));
        claims.statements().forEach(said -> chains.put(said.id(), chain(said.report())));
        List<TollSeries> tolls = new TreeMap<>(claims.assertions().stream()
                        .collect(groupingBy(assertion -> assertion.figure().category())))
                .entrySet().stream()
                        .map(entry -> series(entry.getKey(), entry.getValue(), claims, chains))
                        .toList();
        return new Conclusions(tolls, chains);
    }

    private static Chain chain(ReportHead report) {
        return new Chain(report.story(), "The Example", SourceKind.OUTLET, List.of(), "The Example", false);
    }

    private static TollSeries series(
            Category category, List<Assertion> assertions, Claims claims, Map<String, Chain> chains) {
        List<Claim> series = new ArrayList<>();
        List<TollPoint> course = new ArrayList<>();
        Optional<Assertion> highest = Optional.empty();
        for (Assertion assertion : assertions) {
            boolean rejected = claims.rejected().contains(assertion.id());
            series.add(new Claim(
                    assertion,
                    chains.getOrDefault(assertion.id(), chain(assertion.report())),
                    Claim.Relation.FIRST,
                    Optional.empty(),
                    rejected ? Claim.Standing.REJECTED : Claim.Standing.CURRENT));
            if (!rejected
                    && highest.filter(known -> number(known) >= number(assertion))
                            .isEmpty()) {
                highest = Optional.of(assertion);
                course.add(point(assertion, claims));
            }
        }
        return new TollSeries(category, "all", series, Map.of(TollRule.ONRECORD, course), List.of());
    }

    private static TollPoint point(Assertion assertion, Claims claims) {
        Instant at = assertion.report().reportedAt().middle();
        String why = Optional.ofNullable(claims.confirmed().get(assertion.id()))
                .map(edit -> "confirmed by " + edit.by())
                .orElse("highest");
        Optional<Toll.Bound> bound = Optional.of(new Toll.Bound(number(assertion), why, List.of(assertion.id())));
        return new TollPoint(at, new Toll(bound, bound, bound, 1, false));
    }

    private static long number(Assertion assertion) {
        return assertion.figure().bounds().min().orElse(0);
    }
}
