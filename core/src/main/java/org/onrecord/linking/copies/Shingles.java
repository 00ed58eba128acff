package org.onrecord.linking.copies;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The different runs of {@value #RUN} words of a text, as 32-bit hashes in ascending order, each with the place where it
 * stands first.
 *
 * <p>Only the first {@value #MOST_WORDS} words of a text are looked at. A text shorter than a run has none.
 */
final class Shingles {
    static final int RUN = 4;

    private static final int MOST_WORDS = 20_000;
    private static final int PARTS = 256;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int[] hashes;
    private final byte[] places;

    private Shingles(int[] hashes, byte[] places) {
        this.hashes = hashes;
        this.places = places;
    }

    /** The shingles of a text that {@link PlainText} made plain. */
    static Shingles of(String plain) {
        long[] words = words(plain);
        int runs = Math.max(0, words.length - RUN + 1);
        long[] placed = new long[runs];
        for (int i = 0; i < runs; i++) {
            long run = 0;
            for (int j = i; j < i + RUN; j++) {
                run = run * FNV_PRIME + words[j];
            }
            placed[i] = (mix(run) & 0xffffffff00000000L) | (long) i * PARTS / runs;
        }
        Arrays.sort(placed);
        return distinct(placed);
    }

    private static Shingles distinct(long[] placed) {
        int[] hashes = new int[placed.length];
        byte[] places = new byte[placed.length];
        int count = 0;
        for (long one : placed) {
            int hash = (int) (one >> 32);
            if (count == 0 || hashes[count - 1] != hash) {
                hashes[count] = hash;
                places[count++] = (byte) one;
            }
        }
        return new Shingles(Arrays.copyOf(hashes, count), Arrays.copyOf(places, count));
    }

    private static long[] words(String plain) {
        long[] words = new long[Math.min(MOST_WORDS, plain.length() / 2 + 1)];
        int count = 0;
        long word = FNV_START;
        for (int i = 0; i <= plain.length() && count < words.length; i++) {
            if (i == plain.length() || plain.charAt(i) == ' ') {
                words[count++] = mix(word);
                word = FNV_START;
            } else {
                word = (word ^ plain.charAt(i)) * FNV_PRIME;
            }
        }
        return plain.isEmpty() ? new long[0] : Arrays.copyOf(words, count);
    }

    /** The finaliser of SplitMix64: each bit of the input turns half of the output's bits. */
    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    int size() {
        return hashes.length;
    }

    /** The hashes that a test does not find. */
    int[] without(IntPredicate unwanted) {
        return Arrays.stream(hashes).filter(hash -> !unwanted.test(hash)).toArray();
    }

    /** At most {@code most} of them: those with the smallest hashes, which are a fair sample of all. */
    Sketch sketch(int most) {
        int kept = Math.min(most, hashes.length);
        return new Sketch(Arrays.copyOf(hashes, kept), Arrays.copyOf(places, kept), hashes.length);
    }
}
