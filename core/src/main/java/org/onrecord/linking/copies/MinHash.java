package org.onrecord.linking.copies;

import java.util.Arrays;
import java.util.Random;

/**
 * Signatures of sets: two sets agree at a place of theirs with the probability of their Jaccard similarity (Broder 1997).
 * The hash functions come from a fixed seed, so that every run gives the same.
 */
final class MinHash {
    private static final long SEED = 20_170_522L;

    private final long[] factors;
    private final long[] addends;

    MinHash(int places) {
        Random random = new Random(SEED);
        factors = random.longs(places).map(factor -> factor | 1).toArray();
        addends = random.longs(places).toArray();
    }

    /** The signature of a set of hashes. */
    int[] of(int[] hashes) {
        int[] signature = new int[factors.length];
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (int hash : hashes) {
            long bits = Shingles.mix(hash);
            for (int i = 0; i < signature.length; i++) {
                int value = (int) ((bits * factors[i] + addends[i]) >> 32);
                signature[i] = Math.min(signature[i], value);
            }
        }
        return signature;
    }
}
