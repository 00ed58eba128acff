package org.onrecord.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentProfile;

/** What two profiles' names, ages and words have in common. */
final class TextEvidence {
    private static final int SHOWN = 4;
    private static final double SCALE = 10;
    private static final double MOST = 6;
    private static final double TENTHS = 10;

    private TextEvidence() {}

    static List<Evidence> of(IncidentProfile one, IncidentProfile other) {
        List<Evidence> found = new ArrayList<>();
        found.addAll(people(one, other));
        found.addAll(ages(one.ages(), other.ages()));
        found.addAll(names(one.words(), other.words()));
        found.addAll(words(one.words(), other.words()));
        return found;
    }

    private static List<Evidence> people(IncidentProfile one, IncidentProfile other) {
        Set<String> shared = new TreeSet<>(one.people());
        shared.removeIf(name -> !other.people().contains(name) && !other.words().containsKey(name));
        other.people().stream().filter(one.words()::containsKey).forEach(shared::add);
        if (!shared.isEmpty()) {
            return List.of(new Evidence(
                    "person shared",
                    Math.min(2, shared.size()),
                    "both name " + first(shared.stream().toList())));
        }
        return one.people().isEmpty() || other.people().isEmpty()
                ? List.of()
                : List.of(Evidence.of("people differ", "other people are named"));
    }

    private static List<Evidence> ages(Set<Integer> ours, Set<Integer> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return List.of();
        }
        Set<Integer> shared = new TreeSet<>(ours);
        shared.retainAll(theirs);
        return shared.isEmpty()
                ? List.of(Evidence.of("ages differ", "people of other ages"))
                : List.of(new Evidence(
                        "age shared",
                        Math.min(3, shared.size()),
                        () -> "both tell of people aged "
                                + shared.stream()
                                        .map(String::valueOf)
                                        .limit(SHOWN)
                                        .collect(Collectors.joining(", "))));
    }

    /** Pairs of capitalised words. */
    private static List<Evidence> names(Map<String, Double> ours, Map<String, Double> theirs) {
        if (namesNobody(ours) || namesNobody(theirs)) {
            return List.of();
        }
        List<String> shared = ours.keySet().stream()
                .filter(word -> word.indexOf(' ') > 0 && theirs.containsKey(word))
                .toList();
        double weight = shared.stream()
                .mapToDouble(word -> Math.min(weight(ours, word), weight(theirs, word)))
                .sum();
        return shared.isEmpty()
                ? List.of(Evidence.of("no name shared", "no name in both"))
                : List.of(new Evidence(
                        "names shared",
                        Math.sqrt(Math.min(MOST, weight / SCALE)),
                        () -> "the same names: " + heaviest(shared.stream(), ours, theirs)));
    }

    private static boolean namesNobody(Map<String, Double> words) {
        return words.keySet().stream().noneMatch(word -> word.indexOf(' ') > 0);
    }

    private static double weight(Map<String, Double> words, String word) {
        return words.getOrDefault(word, 0.0);
    }

    /** The first of the shared words, by their weights in both. */
    private static String heaviest(Stream<String> shared, Map<String, Double> ours, Map<String, Double> theirs) {
        return first(shared.sorted(
                        Comparator.comparingDouble((String word) -> -weight(ours, word) * weight(theirs, word))
                                .thenComparing(word -> word))
                .toList());
    }

    private static String first(List<String> words) {
        return words.stream().limit(SHOWN).collect(Collectors.joining(", "));
    }

    /** The cosine of the words' weights. */
    private static List<Evidence> words(Map<String, Double> ours, Map<String, Double> theirs) {
        double product = 0;
        for (Map.Entry<String, Double> entry : ours.entrySet()) {
            Double weight = theirs.get(entry.getKey());
            product += weight == null ? 0 : entry.getValue() * weight;
        }
        double lengths = length(ours) * length(theirs);
        if (lengths == 0) {
            return List.of(Evidence.of("text unknown", "one of them has no text"));
        }
        double cosine = product / lengths;
        return List.of(new Evidence("text", TENTHS * cosine, () -> {
            Stream<String> shared =
                    ours.keySet().stream().filter(theirs::containsKey).filter(word -> word.indexOf(' ') < 0);
            return String.format(
                    Locale.ROOT,
                    "%.0f%% of the words' weight shared: %s",
                    100 * cosine,
                    heaviest(shared, ours, theirs));
        }));
    }

    private static double length(Map<String, Double> words) {
        double squares = 0;
        for (double weight : words.values()) {
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }
}
