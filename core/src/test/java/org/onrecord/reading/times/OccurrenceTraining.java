package org.onrecord.reading.times;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.reading.Descent;
import org.onrecord.reading.times.TimeChoices.Choice;

/**
 * Learns the weights by which {@link IncidentTime} chooses: a log-linear model over a report's choices, fitted to the
 * log of the gain that it expects, by batch gradient descent with AdaGrad steps. The same reports give the same weights.
 */
final class OccurrenceTraining {
    /** The pull was chosen by five-fold cross-validation among 3, 10 and 30. */
    private static final Descent DESCENT = new Descent(80, 0.15, 10);

    private static final double LEAST_WEIGHT = 0.02;

    /** What it is worth to say nothing, against 1 for the right day. */
    private static final double SILENCE = 0.1;

    private static final double[] BY_DAYS = {1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.4, 0.4};
    private static final double MONTH = 0.25;
    private static final double WIDE = 0.05;

    private final Map<String, Integer> features = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    /**
     * A report the days of whose incident are known.
     *
     * @param set which corpus it is of
     * @param gold absent where the report does not tell
     * @param weight how much it counts
     * @param fold one of five parts, the same for all reports on one incident
     */
    record Known(String set, List<Choice> choices, Optional<Period> gold, double weight, int fold) {}

    private record Case(Known known, int[][] features, double[] gains) {}

    OccurrenceTraining(List<Known> reports) {
        reports.forEach(report -> cases.add(new Case(
                report,
                report.choices().stream().map(this::numbers).toArray(int[][]::new),
                report.choices().stream()
                        .mapToDouble(choice -> gain(choice.period(), report.gold()))
                        .toArray())));
    }

    private int[] numbers(Choice choice) {
        return choice.features().stream()
                .filter(name -> name.indexOf('=') < 0)
                .mapToInt(name -> features.computeIfAbsent(name, n -> features.size()))
                .toArray();
    }

    private static double gain(Optional<Period> period, Optional<Period> gold) {
        if (period.isEmpty()) {
            return gold.isEmpty() ? 1 : SILENCE;
        }
        Period days = period.get();
        if (gold.isEmpty() || !overlap(days, gold.get())) {
            return 0;
        }
        long more = ChronoUnit.DAYS.between(days.from(), days.to());
        return more < BY_DAYS.length ? BY_DAYS[(int) more] : more < 40 ? MONTH : WIDE;
    }

    private static boolean overlap(Period one, Period other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    /** What was chosen for a report. */
    record Chosen(Known known, Optional<Occurrence> occurred) {
        boolean isRight() {
            return known.gold()
                    .filter(days ->
                            occurred.filter(o -> overlap(o.period(), days)).isPresent())
                    .isPresent();
        }

        boolean isOneDay() {
            return occurred.filter(o -> o.period().isOneDay()).isPresent();
        }
    }

    /** What is chosen for each report by weights that were learned without its fold. */
    List<Chosen> crossValidated(int folds) {
        List<Chosen> chosen = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            Map<String, Double> weights = named(learn(fold));
            for (Case c : cases) {
                if (c.known().fold() == fold) {
                    chosen.add(
                            new Chosen(c.known(), IncidentTime.choose(c.known().choices(), weights)));
                }
            }
        }
        return chosen;
    }

    /** The lines of the weights' file, for all reports together. */
    String weights() {
        StringBuilder lines = new StringBuilder("[Weight]\n");
        new TreeMap<>(named(learn(-1)))
                .forEach((name, weight) -> lines.append(String.format(Locale.ROOT, "%s = %.2f%n", name, weight)));
        return lines.toString();
    }

    private Map<String, Double> named(double[] weights) {
        Map<String, Double> named = new HashMap<>();
        features.forEach((name, i) -> {
            if (Math.abs(weights[i]) >= LEAST_WEIGHT) {
                named.put(name, weights[i]);
            }
        });
        return named;
    }

    private double[] learn(int without) {
        List<Case> learned =
                cases.stream().filter(c -> c.known().fold() != without).toList();
        return DESCENT.weights(
                features.size(),
                learned.stream().map(Case::features).toList(),
                (weights, slopes) -> learned.forEach(c -> addGradient(c, weights, slopes)));
    }

    private static void addGradient(Case c, double[] weights, double[] gradient) {
        double[] shares = new double[c.features().length];
        double sum = 0;
        double gained = 0;
        for (int i = 0; i < shares.length; i++) {
            for (int feature : c.features()[i]) {
                shares[i] += weights[feature];
            }
            shares[i] = Math.exp(shares[i]);
            sum += shares[i];
            gained += shares[i] * c.gains()[i];
        }
        for (int i = 0; i < shares.length && gained > 0; i++) {
            double over = c.known().weight() * (shares[i] / sum - shares[i] * c.gains()[i] / gained);
            for (int feature : c.features()[i]) {
                gradient[feature] += over;
            }
        }
    }
}
