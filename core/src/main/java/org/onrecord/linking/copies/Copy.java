package org.onrecord.linking.copies;

import java.util.List;
import java.util.Locale;

/**
 * What a report repeats, and how that is known.
 *
 * @param kind how close the two are
 * @param original id of the first report of the story that was seen; it may have left the index since
 * @param nearest id of the report that this one was found to repeat, which may itself be a copy of the original
 * @param similarity the share of the shorter text's runs of four words that stand in the other, 0.55 to 1; an estimate
 *     where texts are long
 * @param reasons what speaks for it, for a person to read
 */
public record Copy(Kind kind, String original, String nearest, double similarity, List<String> reasons) {
    /** How close a copy is to its original. */
    public enum Kind {
        /** The same words in headline and body; case, marks and white space may differ. */
        EXACT,
        /** Most of the shorter text stands in the other one. */
        NEAR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Copy {
        reasons = List.copyOf(reasons);
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("Expected a similarity of 0 to 1 but found " + similarity);
        }
    }
}
