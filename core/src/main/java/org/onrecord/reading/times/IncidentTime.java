package org.onrecord.reading.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.times.TimeChoices.Choice;

/**
 * Chooses the time of an incident among those that a report leaves open.
 *
 * <p>A log-linear model of named features gives each choice its share of probability; its weights stand in {@code
 * occurrence-weights.txt}. Expressions of the same days add up. Where the report names a second day beside the best, with
 * some share too, it leaves both open.
 */
public final class IncidentTime {
    /** The share of the best's that another day which the report names needs to be left open. */
    private static final double OPEN = 0.1;

    private final TimeChoices choices;
    private final Map<String, Double> weights = new HashMap<>();

    private IncidentTime(OccurrenceWords words, WordList weights) {
        this.choices = new TimeChoices(words);
        weights.definitions("Weight").forEach(d -> this.weights.put(d.name(), Double.parseDouble(d.value())));
    }

    /** The chooser of English. */
    public static IncidentTime english() {
        return new IncidentTime(words(), WordList.load("occurrence-weights.txt"));
    }

    static OccurrenceWords words() {
        return new OccurrenceWords(WordList.load("occurrences.txt"), new TimeWords(WordList.load("times.txt")));
    }

    /** Days that the choices may agree on, with their share, the words that tell best, and whether any name these days. */
    private record Share(double share, double best, Span span, boolean named) {
        Share and(Share more) {
            boolean better = more.best > best;
            return new Share(
                    share + more.share, better ? more.best : best, better ? more.span : span, named || more.named);
        }
    }

    /**
     * The time at which the happening that the triggers speak of took place; absent where the text gives no clue.
     *
     * @param main whether it is the report's own, of which any sentence may tell; another's must tell it themselves
     */
    public Optional<Occurrence> of(
            List<Sentence> sentences,
            List<TimeExpression> times,
            List<Span> triggers,
            Optional<LocalDate> publishedAt,
            boolean main) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        return choose(choices.of(sentences, times, triggers, publishedAt, main), weights);
    }

    static Optional<Occurrence> choose(List<Choice> choices, Map<String, Double> weights) {
        double[] scores = choices.stream()
                .mapToDouble(choice -> choice.features().stream()
                        .mapToDouble(f -> weights.getOrDefault(f, 0.0))
                        .sum())
                .toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        Map<Optional<Period>, Share> shares = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            double share = Math.exp(scores[i] - most);
            Choice choice = choices.get(i);
            shares.merge(choice.period(), new Share(share, share, choice.span(), choice.named()), Share::and);
        }
        Map.Entry<Optional<Period>, Share> best = null;
        for (Map.Entry<Optional<Period>, Share> one : shares.entrySet()) {
            if (best == null || one.getValue().share() > best.getValue().share()) {
                best = one;
            }
        }
        if (best == null || best.getKey().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Occurrence(
                widened(best.getKey().get(), best.getValue().share() * OPEN, shares),
                best.getValue().span()));
    }

    /** The period with the day right beside it, where that has its share: "Friday night", "early Saturday". */
    private static Period widened(Period best, double least, Map<Optional<Period>, Share> shares) {
        Period wide = best;
        for (Map.Entry<Optional<Period>, Share> one : shares.entrySet()) {
            if (one.getKey().isPresent()
                    && one.getValue().named()
                    && one.getValue().share() >= least) {
                Period other = one.getKey().get();
                Period both = new Period(
                        other.from().isBefore(wide.from()) ? other.from() : wide.from(),
                        other.to().isAfter(wide.to()) ? other.to() : wide.to());
                wide = ChronoUnit.DAYS.between(both.from(), both.to()) <= 1 ? both : wide;
            }
        }
        return wide;
    }
}
