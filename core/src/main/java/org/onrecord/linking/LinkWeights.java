package org.onrecord.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision.Reason;

/** Weighs what two profiles have in common: a logistic model over the features of {@code link-weights.txt}. */
final class LinkWeights {
    /** The feature that is always there. */
    static final String BIAS = "bias";

    /** Each of these may be one report's slip; two of them seldom are. */
    private static final Set<String> DIFFERING = Set.of("people differ", "ages differ", "address differs");

    private static final LinkWeights ENGLISH = new LinkWeights(ResourceLines.numbers("link-weights.txt"));

    private final Map<String, Double> weights;

    LinkWeights(Map<String, Double> weights) {
        this.weights = weights;
    }

    static LinkWeights english() {
        return ENGLISH;
    }

    /** All that speaks for and against one incident, among those that a report is compared with. */
    static List<Evidence> evidence(IncidentProfile one, IncidentProfile other, Crowd crowd) {
        List<Evidence> all = new ArrayList<>();
        all.add(Evidence.of(BIAS, "most pairs of reports are on two incidents"));
        all.add(crowd.evidence());
        all.addAll(PlaceEvidence.of(one, other));
        all.addAll(TimeEvidence.of(one, other));
        all.addAll(KindEvidence.of(one, other));
        all.addAll(TollEvidence.of(one, other));
        all.addAll(TextEvidence.of(one, other));
        long differing =
                all.stream().filter(e -> DIFFERING.contains(e.feature())).count();
        if (differing > 1) {
            all.add(new Evidence(
                    "several differ", differing - 1.0, "more than one of people, ages and address differ"));
        }
        return all;
    }

    double of(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The reasons that two profiles give, in the order of the evidence; those of the same words are one. */
    List<Reason> reasons(IncidentProfile one, IncidentProfile other, Crowd crowd) {
        Map<String, Double> byWords = new LinkedHashMap<>();
        evidence(one, other, crowd).forEach(e -> byWords.merge(e.words(), of(e.feature()) * e.value(), Double::sum));
        return byWords.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How likely two profiles are of one incident, 0 to 1, without the reasons' words. */
    double likelihood(IncidentProfile one, IncidentProfile other, Crowd crowd) {
        return likelihood(evidence(one, other, crowd).stream()
                .mapToDouble(e -> of(e.feature()) * e.value())
                .sum());
    }

    /** How likely the reasons make one incident, 0 to 1. */
    static double likelihood(List<Reason> reasons) {
        return likelihood(reasons.stream().mapToDouble(Reason::weight).sum());
    }

    private static double likelihood(double weight) {
        return 1 / (1 + Math.exp(-weight));
    }
}
