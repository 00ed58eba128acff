package org.onrecord.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/** The words that some pieces of a text cover, by the offsets at which they start. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Tokens() {}

    static Set<Integer> of(String text, List<Span> pieces) {
        Set<Integer> starts = new TreeSet<>();
        for (Span piece : pieces) {
            Matcher word = WORD.matcher(text).region(piece.start(), piece.end());
            while (word.find()) {
                starts.add(word.start());
            }
        }
        return starts;
    }

    /** How well two sets of words agree: the F of their overlap; 0 where either is empty. */
    static double f1(Set<Integer> predicted, Set<Integer> gold) {
        int shared = (int) predicted.stream().filter(gold::contains).count();
        return Rates.of(shared, predicted.size(), gold.size()).f1();
    }
}
