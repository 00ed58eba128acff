package org.onrecord.reading.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.language.WordList;

/** Words for kinds of divisions: "County", "Oblast", "Province". */
final class DivisionNames {
    private static final Set<String> KINDS =
            Set.copyOf(WordList.load("places.txt").entries("Kind of division"));

    private DivisionNames() {}

    /** Whether a word, in lower case, names a kind of division. */
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /** The name without the words for its kind, before or behind it; absent where it has none. */
    static Optional<String> shortened(String name) {
        String[] words = name.split(" ");
        int from = 0;
        int to = words.length;
        while (to > 1 && KINDS.contains(words[to - 1].toLowerCase(Locale.ROOT))) {
            to--;
        }
        boolean of = to > 2 && KINDS.contains(words[0].toLowerCase(Locale.ROOT)) && isOf(words[1]);
        from = of ? 2 : 0;
        return from == 0 && to == words.length
                ? Optional.empty()
                : Optional.of(String.join(" ", Arrays.asList(words).subList(from, to)));
    }

    private static boolean isOf(String word) {
        return word.equals("of") || word.equals("de") || word.equals("di");
    }
}
