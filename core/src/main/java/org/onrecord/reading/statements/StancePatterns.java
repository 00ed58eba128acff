package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Stance;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/**
 * The word patterns of stances: steps of alternative words, with {@code *} for up to four words in between and
 * {@code **} for up to ten.
 *
 * <p>A pattern is tried where its first word stands, so that a sentence without such a word costs one look-up a token.
 */
final class StancePatterns {
    private static final int SHORT_GAP = 4;
    private static final int LONG_GAP = 10;

    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    private record Step(Set<String> words, int gap) {}

    private record Pattern(Stance stance, List<Step> steps) {}

    /**
     * Where a stance's words stand.
     *
     * @param stance what the words say
     * @param from index of the first token
     * @param to index after the last token
     */
    record Hit(Stance stance, int from, int to) {}

    StancePatterns(WordList file) {
        new TreeMap<>(file.sections()).forEach((section, lines) -> {
            if (!section.startsWith("list:")) {
                lines.forEach(line -> add(Stance.valueOf(section), line));
            }
        });
    }

    private void add(Stance stance, String line) {
        List<Step> steps = new ArrayList<>();
        for (String step : line.split("\\s+")) {
            boolean gap = step.startsWith("*");
            Set<String> words = gap ? Set.of() : Set.copyOf(Arrays.asList(step.split("\\|")));
            steps.add(new Step(words, gap ? step.length() == 1 ? SHORT_GAP : LONG_GAP : 0));
        }
        Pattern pattern = new Pattern(stance, steps);
        steps.get(0)
                .words()
                .forEach(word -> byFirstWord
                        .computeIfAbsent(word, w -> new ArrayList<>())
                        .add(pattern));
    }

    /** All hits of a sentence, in token order. */
    List<Hit> in(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (Pattern pattern : byFirstWord.getOrDefault(sentence.token(i).lower(), List.of())) {
                int end = match(sentence, i, pattern.steps(), 0);
                if (end > 0) {
                    hits.add(new Hit(pattern.stance(), i, end));
                }
            }
        }
        return hits;
    }

    /** The index after the last matched token; negative where the steps from one on do not match. */
    private static int match(Sentence sentence, int at, List<Step> steps, int step) {
        if (step == steps.size()) {
            return at;
        }
        if (steps.get(step).gap() > 0) {
            for (int skip = 0; skip <= steps.get(step).gap(); skip++) {
                int end = match(sentence, at + skip, steps, step + 1);
                if (end > 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean here = at < sentence.size()
                && steps.get(step).words().contains(sentence.token(at).lower());
        return here ? match(sentence, at + 1, steps, step + 1) : -1;
    }
}
