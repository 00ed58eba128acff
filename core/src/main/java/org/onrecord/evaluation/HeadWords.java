package org.onrecord.evaluation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which two names of a source are compared, as {@code score.py} of reading-gold takes them. */
final class HeadWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "s", "in", "for", "to");

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?<=.),|\\s\\(|\\s(?:of|in|for|at|on|from|with|to|by|who|that|which|and)\\s");

    private HeadWords() {}

    /** The lower-case words of a name without articles and small prepositions, in text order. */
    static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(name.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    static boolean overlap(String one, String other) {
        return !Collections.disjoint(of(one), of(other));
    }

    /** Whether both are absent, or both are there and share a word. */
    static boolean agree(Optional<String> gold, Optional<String> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        return overlap(gold.get(), predicted.get());
    }

    /** The last word of a name before what only describes it: "spokesman" of "a spokesman for Mr. Smith, 40". */
    static Optional<String> head(String name) {
        String phrase = DESCRIPTION.split(name.strip().toLowerCase(Locale.ROOT), 2)[0];
        return of(phrase).stream().reduce((earlier, later) -> later);
    }
}
