package org.onrecord.reading.toll;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Category;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Reading;
import org.onrecord.model.Span;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.toll.Toll.Line;

/**
 * Chooses among the sums of dead and injured that a report's words allow: the one whose features weigh most together.
 *
 * <p>The weights of {@code toll-weights.txt} are those of a log-linear model, learned on reports of shootings. Where an
 * incident is of another kind, the sum by the rules stands.
 */
final class TollChooser {
    /** Up to this, no sum has a head start. */
    private static final long FEW = 5;

    /**
     * By how much another sum must outweigh a rule's sum of many: few of the reports learned on count so many. Found on
     * gun-violence and reading-gold.
     */
    private static final double LEAD_OF_MANY = 1;

    private static final TollChooser ENGLISH = new TollChooser();

    private final Map<String, Double> killed;
    private final Map<String, Double> injured;
    private final TollCues cues = new TollCues();

    private TollChooser() {
        WordList file = WordList.load("toll-weights.txt");
        killed = weights(file, Category.KILLED);
        injured = weights(file, Category.INJURED);
    }

    /** The chooser of English; its weights are loaded once. */
    static TollChooser english() {
        return ENGLISH;
    }

    private static Map<String, Double> weights(WordList file, Category category) {
        Map<String, Double> weights = new HashMap<>();
        file.definitions(category.name()).forEach(d -> weights.put(d.name(), Double.parseDouble(d.value())));
        return weights;
    }

    /** The sums by rule, with those of dead and injured chosen anew. */
    Map<Category, Line> choose(Reading reading, Map<Category, Line> byRules) {
        Map<String, List<Span>> found = cues.in(reading.report().text());
        Map<Category, Line> lines = new EnumMap<>(Category.class);
        lines.putAll(byRules);
        long dead = 0;
        for (Category category : List.of(Category.KILLED, Category.INJURED)) {
            Optional<Line> byRule = Optional.ofNullable(byRules.get(category));
            if (isLearned(reading)) {
                lines.remove(category);
                best(new TollEvidence(reading, category, byRule, found, dead))
                        .ifPresent(line -> lines.put(category, line));
            }
            dead = Optional.ofNullable(lines.get(category)).map(Line::number).orElse(0L);
        }
        return lines;
    }

    /** Whether the weights were learned on incidents like this one. */
    static boolean isLearned(Reading reading) {
        List<IncidentKind> kinds = reading.mainIncident().map(Incident::kinds).orElse(List.of());
        return kinds.isEmpty() || kinds.contains(IncidentKind.SHOOTING);
    }

    private Optional<Line> best(TollEvidence evidence) {
        Map<Long, Line> candidates = TollCandidates.of(evidence);
        TollFeatures features = new TollFeatures(evidence);
        Optional<Line> many = evidence.byRule().filter(line -> line.number() > FEW);
        Optional<Line> best = many.or(() -> Optional.ofNullable(candidates.get(0L)));
        double most =
                score(evidence, features.of(best.map(Line::number).orElse(0L))) + (many.isPresent() ? LEAD_OF_MANY : 0);
        for (Line candidate : candidates.values()) {
            double score = score(evidence, features.of(candidate.number()));
            if (score > most) {
                most = score;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private double score(TollEvidence evidence, List<String> features) {
        Map<String, Double> weights = evidence.category() == Category.KILLED ? killed : injured;
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }
}
