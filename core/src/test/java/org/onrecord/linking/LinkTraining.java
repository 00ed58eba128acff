package org.onrecord.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.model.IncidentProfile;

/**
 * Learns the weights of {@link LinkWeights}: logistic regression by batch gradient descent with AdaGrad steps, over the
 * candidates that each report meets where all before it were linked rightly. The same reports give the same weights.
 */
final class LinkTraining {
    private static final int ROUNDS = 800;
    private static final double STEP = 0.5;
    private static final double PULL = 1;
    private static final int LEAST_CASES = 15;
    private static final double LEAST_WEIGHT = 0.02;

    /** The corpus is of shootings: what it takes for another kind is misread, and tells too little. */
    private static final Map<String, Double> BY_HAND =
            Map.of("kind differs", -1.5, "very far apart", -2.0, "other country", -4.0);

    private final Map<String, Integer> features = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private IncidentIndex index = new IncidentIndex();

    private record Case(int[] features, double[] values, boolean same) {
        double score(double[] weights) {
            double score = 0;
            for (int i = 0; i < features.length; i++) {
                score += weights[features[i]] * values[i];
            }
            return score;
        }
    }

    /** Forgets the incidents, not what was learned: what comes is of another world. */
    void startAnew() {
        index = new IncidentIndex();
    }

    /** Takes in a report, after those that were published before it. */
    void add(String incident, IncidentProfile profile) {
        List<Candidate> candidates = index.candidates(profile);
        Crowd crowd = Crowd.of(candidates);
        IncidentProfile weighed = crowd.weigh(profile);
        for (Candidate candidate : candidates) {
            List<Evidence> all = LinkWeights.evidence(weighed, candidate.profile(), crowd);
            int[] names = all.stream()
                    .mapToInt(e -> features.computeIfAbsent(e.feature(), name -> features.size()))
                    .toArray();
            double[] values = all.stream().mapToDouble(Evidence::value).toArray();
            cases.add(new Case(names, values, candidate.id().equals(incident)));
        }
        index.add(incident, profile);
    }

    /** The weights by the features' names; those of few cases get none. */
    Map<String, Double> weights() {
        double[] weights = new double[features.size()];
        double[] squares = new double[features.size()];
        int[] held = new int[features.size()];
        cases.forEach(c -> {
            for (int feature : c.features) {
                held[feature]++;
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            step(weights, squares, held);
        }
        Map<String, Double> learned = new TreeMap<>();
        features.forEach((name, i) -> {
            if (Math.abs(weights[i]) >= LEAST_WEIGHT) {
                learned.put(name, weights[i]);
            }
        });
        learned.putAll(BY_HAND);
        return learned;
    }

    private void step(double[] weights, double[] squares, int[] held) {
        double[] slopes = new double[weights.length];
        for (Case c : cases) {
            double over = 1 / (1 + Math.exp(-c.score(weights))) - (c.same ? 1 : 0);
            for (int i = 0; i < c.features.length; i++) {
                slopes[c.features[i]] += over * c.values[i];
            }
        }
        String[] names = new String[weights.length];
        features.forEach((name, i) -> names[i] = name);
        for (int i = 0; i < weights.length; i++) {
            double slope = slopes[i] + PULL * weights[i];
            if (held[i] >= LEAST_CASES && slope != 0) {
                squares[i] += slope * slope;
                weights[i] = within(names[i], weights[i] - STEP * slope / Math.sqrt(squares[i]));
            }
        }
    }

    /** What is shared never speaks against, and what differs never for. */
    private static double within(String name, double weight) {
        if (name.contains("shared") && !name.startsWith("no ")) {
            return Math.max(0, weight);
        }
        return name.contains("differ") || name.startsWith("no ") ? Math.min(0, weight) : weight;
    }

    /** The lines of the weights' file. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        weights().forEach((name, weight) -> lines.append(String.format(Locale.ROOT, "%s = %.2f%n", name, weight)));
        return lines.toString();
    }

    /** How many candidates were met, and how many of them are the report's incident. */
    String sizes() {
        return cases.size() + " candidates, "
                + cases.stream().filter(Case::same).count() + " of them the same incident";
    }
}
