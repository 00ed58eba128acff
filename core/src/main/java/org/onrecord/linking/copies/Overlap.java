package org.onrecord.linking.copies;

/**
 * What two texts share, counted in sampled shingles that are not common.
 *
 * @param shared of both texts
 * @param own of the one text
 * @param other of the other text
 * @param early the share of a text's first half that the other has too, the greater one of both
 */
record Overlap(int shared, int own, int other, double early) {
    private static final double LEAST_CONTAINED = 0.55;
    private static final double LEAST_JACCARD = 0.15;
    private static final double LEAST_EARLY = 0.25;

    /** The share of the shorter text that stands in the other. */
    double contained() {
        int shorter = Math.min(own, other);
        return shorter == 0 ? 0 : (double) shared / shorter;
    }

    /** The share of the one text that stands in the other: of several texts, the one that covers most is the original. */
    double covered() {
        return own == 0 ? 0 : (double) shared / own;
    }

    /** The share of all that both have; small where one text is a small part of the other, as in a round-up. */
    double jaccard() {
        int all = own + other - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    int shorter() {
        return Math.min(own, other);
    }

    /** Whether one is a copy of the other; what only the ends of both share is a publisher's boilerplate. */
    boolean isCopy(int leastShingles) {
        return shorter() >= leastShingles
                && contained() >= LEAST_CONTAINED
                && jaccard() >= LEAST_JACCARD
                && early >= LEAST_EARLY;
    }
}
