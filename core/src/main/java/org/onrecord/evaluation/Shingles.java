package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares texts by their runs of four words, as the article extraction benchmark of Scrapinghub does: precision and recall of
 * each text, and the means of both over all.
 */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    private double precision;
    private double recall;
    private int predicted;
    private int wanted;

    /** Adds a text; an empty one on either side counts for the other's mean alone. */
    Rates add(String gold, String read) {
        Map<List<String>, Integer> expected = count(gold);
        Map<List<String>, Integer> found = count(read);
        int matched = expected.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        Rates rates = Rates.of(matched, sum(found), sum(expected));
        precision += rates.precision();
        recall += rates.recall();
        predicted += found.isEmpty() ? 0 : 1;
        wanted += expected.isEmpty() ? 0 : 1;
        return rates;
    }

    private static int sum(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> count(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
            counts.merge(List.copyOf(words.subList(i, Math.min(i + RUN, words.size()))), 1, Integer::sum);
        }
        return counts;
    }

    /** The means over all texts. */
    Rates mean() {
        return new Rates(predicted == 0 ? 0 : precision / predicted, wanted == 0 ? 0 : recall / wanted);
    }
}
