package org.onrecord.reading.toll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.onrecord.model.Category;
import org.onrecord.model.Reading;
import org.onrecord.reading.Descent;

/**
 * Learns the weights by which {@link TollChooser} chooses: a log-linear model over a report's candidate sums, fitted by
 * batch gradient descent with AdaGrad steps. The same reports give the same weights.
 */
final class TollTraining {
    /** The pull was chosen by five-fold cross-validation among 1, 3, 10 and 30. */
    private static final Descent DESCENT = new Descent(150, 0.1, 30);

    private static final double LEAST_WEIGHT = 0.02;

    private final TollCues cues = new TollCues();
    private final Map<String, Integer> features = new HashMap<>();
    private final Category category;
    private final List<Case> cases = new ArrayList<>();

    /**
     * A report whose sums are known.
     *
     * @param fold one of five parts, the same for all reports on one incident
     */
    record Known(Reading reading, long killed, long injured, int fold) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A report's candidate numbers, each with its features, and the place of the right one; -1 where it is not among them. */
    private record Case(Known known, long[] numbers, int[][] features, int right) {}

    TollTraining(Category category, List<Known> reports, ToLongFunction<Known> dead, ToLongFunction<Known> gold) {
        this.category = category;
        reports.stream()
                .filter(report -> TollChooser.isLearned(report.reading()))
                .forEach(report -> cases.add(of(report, dead.applyAsLong(report), gold.applyAsLong(report))));
    }

    private Optional<Toll.Line> byRule(Known report) {
        return Optional.ofNullable(TollRules.sums(report.reading()).get(category));
    }

    private Case of(Known report, long dead, long gold) {
        TollEvidence evidence = new TollEvidence(
                report.reading(),
                category,
                byRule(report),
                cues.in(report.reading().report().text()),
                dead);
        Set<Long> numbers = new TreeSet<>(TollCandidates.of(evidence).keySet());
        numbers.add(0L);
        TollFeatures names = new TollFeatures(evidence);
        int[][] found = numbers.stream()
                .map(number -> names.of(number).stream()
                        .mapToInt(name -> features.computeIfAbsent(name, n -> features.size()))
                        .toArray())
                .toArray(int[][]::new);
        List<Long> order = List.copyOf(numbers);
        return new Case(
                report, order.stream().mapToLong(n -> n).toArray(), found, new ArrayList<>(numbers).indexOf(gold));
    }

    /** The number chosen for each report by weights that were learned without its fold. */
    Map<Known, Long> crossValidated(int folds) {
        Map<Known, Long> chosen = new HashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            double[] weights = learn(fold);
            for (Case c : cases) {
                if (c.known().fold() == fold) {
                    chosen.put(c.known(), c.numbers()[best(c, weights)]);
                }
            }
        }
        return chosen;
    }

    /** The lines of the weights' file, for all reports together. */
    String weights() {
        double[] weights = learn(-1);
        StringBuilder lines = new StringBuilder("[" + category.name() + "]\n");
        new TreeMap<>(features).forEach((name, i) -> {
            if (Math.abs(weights[i]) >= LEAST_WEIGHT) {
                lines.append(String.format(Locale.ROOT, "%s = %.2f%n", name, weights[i]));
            }
        });
        return lines.toString();
    }

    private double[] learn(int without) {
        List<Case> learned = cases.stream()
                .filter(c -> c.right() >= 0 && c.known().fold() != without)
                .toList();
        return DESCENT.weights(
                features.size(),
                learned.stream().map(Case::features).toList(),
                (weights, slopes) -> learned.forEach(c -> addGradient(c, weights, slopes)));
    }

    private static void addGradient(Case c, double[] weights, double[] gradient) {
        double[] scores = new double[c.numbers().length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(score(c.features()[i], weights));
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            double over = scores[i] / sum - (i == c.right() ? 1 : 0);
            for (int feature : c.features()[i]) {
                gradient[feature] += over;
            }
        }
    }

    private static int best(Case c, double[] weights) {
        int best = 0;
        for (int i = 1; i < c.numbers().length; i++) {
            if (score(c.features()[i], weights) > score(c.features()[best], weights)) {
                best = i;
            }
        }
        return best;
    }

    private static double score(int[] features, double[] weights) {
        double score = 0;
        for (int feature : features) {
            score += weights[feature];
        }
        return score;
    }
}
