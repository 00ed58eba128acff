package org.onrecord.model;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Folds words so that those that are searched for meet those that stand there, whatever their case and accents: runs of
 * letters and digits, "Größe" and "GROSSE" alike as {@code grosse}.
 *
 * <p>The ledger's lines hold their words folded, so a change of these rules needs all lines to be folded anew.
 */
public final class FoldedWords {
    /** The databases bound the length of a word. */
    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Letters that Unicode does not take for others with accents, but people who type do. */
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı", "i");

    private FoldedWords() {}

    /** The words of a text, each once, in the order in which they stand. */
    public static Set<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT))
                .replaceAll("");
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                String one = Character.toString(letter);
                word.append(PLAIN.getOrDefault(one, one));
            } else {
                add(word, words);
            }
        });
        add(word, words);
        return words;
    }

    /** The same as it is stored. */
    public static String joined(String text) {
        return String.join(" ", of(text));
    }

    /** Whether all words that are sought stand in a text, each by its beginning. */
    public static boolean allBegin(Set<String> sought, String text) {
        Set<String> words = of(text);
        return sought.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }

    private static void add(StringBuilder word, Set<String> words) {
        if (word.length() > 0) {
            words.add(word.substring(
                    0, word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())))));
            word.setLength(0);
        }
    }
}
