package org.onrecord.linking.copies;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A bounded sample of a text's shingles: those with the smallest hashes (Broder 1997), so that the samples of two texts
 * can be compared as the texts would be.
 */
final class Sketch {
    private static final int HALF = 128;

    private final int[] hashes;
    private final byte[] places;
    private final int size;

    /**
     * @param hashes in ascending order, none twice
     * @param places where each stands in the text, in 256 parts
     * @param size how many shingles the text has
     */
    Sketch(int[] hashes, byte[] places, int size) {
        this.hashes = hashes;
        this.places = places;
        this.size = size;
    }

    IntStream hashes() {
        return IntStream.of(hashes);
    }

    private int limit() {
        return hashes.length == size ? Integer.MAX_VALUE : hashes[hashes.length - 1];
    }

    private boolean isEarly(int index) {
        return (places[index] & 0xff) < HALF;
    }

    /** Compares two texts by the shingles that are not common; up to the smaller limit both samples are complete. */
    Overlap with(Sketch other, IntPredicate common) {
        int limit = Math.min(limit(), other.limit());
        Tally mine = new Tally();
        Tally theirs = new Tally();
        int i = 0;
        int j = 0;
        while (i < hashes.length || j < other.hashes.length) {
            int own = i < hashes.length ? hashes[i] : Integer.MAX_VALUE;
            int strange = j < other.hashes.length ? other.hashes[j] : Integer.MAX_VALUE;
            int hash = Math.min(own, strange);
            if (hash > limit) {
                break;
            }
            boolean here = i < hashes.length && own == hash;
            boolean there = j < other.hashes.length && strange == hash;
            if (!common.test(hash)) {
                mine.add(here, there, here && isEarly(i));
                theirs.add(there, here, there && other.isEarly(j));
            }
            i += here ? 1 : 0;
            j += there ? 1 : 0;
        }
        return new Overlap(mine.shared, mine.all, theirs.all, Math.max(mine.earlyShare(), theirs.earlyShare()));
    }

    /** Counts one text's shingles. */
    private static final class Tally {
        private int all;
        private int shared;
        private int early;
        private int earlyShared;

        void add(boolean here, boolean there, boolean isEarly) {
            all += here ? 1 : 0;
            shared += here && there ? 1 : 0;
            early += isEarly ? 1 : 0;
            earlyShared += isEarly && there ? 1 : 0;
        }

        double earlyShare() {
            return early == 0 ? 0 : (double) earlyShared / early;
        }
    }
}
