package org.onrecord.linking;

import java.util.Map;

/** How much a word tells: the logarithm of how rare it is in the news, by a table of the words that are not rare. */
final class WordWeights {
    /** Of a thousand reports, a word that the table lacks stands in fewer than this many. */
    static final double LEAST_PER_THOUSAND = 1;

    private static final WordWeights ENGLISH = new WordWeights(ResourceLines.numbers("word-frequencies.txt"));

    private final Map<String, Double> perThousand;

    private WordWeights(Map<String, Double> perThousand) {
        this.perThousand = perThousand;
    }

    static WordWeights english() {
        return ENGLISH;
    }

    /** 0 for a word of every report, about 7.6 for one that the table lacks. */
    double of(String word) {
        return Math.log(1000 / perThousand.getOrDefault(word, LEAST_PER_THOUSAND / 2));
    }
}
