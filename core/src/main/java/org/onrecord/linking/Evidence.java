package org.onrecord.linking;

import java.util.function.Supplier;

/**
 * One thing that two profiles have in common, or in which they differ.
 *
 * @param feature its name in {@code link-weights.txt}
 * @param value how much of it there is; 1 where it is there or not
 * @param phrase a short phrase for people; made only of the one candidate in dozens that is decided for
 */
record Evidence(String feature, double value, Supplier<String> phrase) {
    Evidence(String feature, double value, String words) {
        this(feature, value, () -> words);
    }

    /** Something that is there. */
    static Evidence of(String feature, String words) {
        return new Evidence(feature, 1, words);
    }

    /** Likewise, with a phrase that takes some work. */
    static Evidence of(String feature, Supplier<String> phrase) {
        return new Evidence(feature, 1, phrase);
    }

    String words() {
        return phrase.get();
    }
}
