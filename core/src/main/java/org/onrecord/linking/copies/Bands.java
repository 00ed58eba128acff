package org.onrecord.linking.copies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds kept texts with similar signatures without looking at all: two meet where a band of their signatures is the same
 * (locality-sensitive hashing, Indyk and Motwani 1998).
 *
 * <p>Texts stand in numbered slots, which are used in turn. In each band, a table leads to the newest slot with a key and
 * from each slot to the one before; links to a slot that was used again are recognised by its number in the sequence,
 * so that nothing need be taken out. {@value #BANDS} bands of {@value #ROWS} places find a pair of texts of which a
 * quarter is shared with a probability of 0.994, a fifth 0.96, a hundredth 0.008.
 */
final class Bands {
    private static final int BANDS = 80;
    private static final int ROWS = 2;
    static final int PLACES = BANDS * ROWS;

    /** Links followed in one band, and slots given back: what a text costs does not grow with the index. */
    private static final int MOST_LINKS = 16;

    private static final int MOST_CANDIDATES = 64;
    private static final int NONE = -1;

    private final int[][] heads;
    private final int[][] before;
    private final int[][] keys;
    private final long[] sequence;
    private final int[] meetings;
    private long added;

    Bands(int slots) {
        int cells = Integer.highestOneBit(slots) << 1;
        heads = new int[BANDS][cells];
        before = new int[BANDS][slots];
        keys = new int[BANDS][slots];
        sequence = new long[slots];
        meetings = new int[slots];
        for (int[] head : heads) {
            Arrays.fill(head, NONE);
        }
    }

    /** Puts a text into a slot, in place of the one that stood there. */
    void put(int slot, int[] signature) {
        sequence[slot] = ++added;
        for (int band = 0; band < BANDS; band++) {
            int key = key(signature, band);
            int cell = cell(band, key);
            int head = heads[band][cell];
            keys[band][slot] = key;
            before[band][slot] = head == slot ? NONE : head;
            heads[band][cell] = slot;
        }
    }

    /** The slots that meet a signature in a band, those that meet it most often first, then the newest. */
    List<Integer> candidates(int[] signature) {
        IntStream.Builder met = IntStream.builder();
        for (int band = 0; band < BANDS; band++) {
            meet(band, key(signature, band), met);
        }
        int[] slots = met.build().distinct().toArray();
        List<Integer> best = IntStream.of(slots)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(slot -> -meetings[slot])
                        .thenComparingLong(slot -> -sequence[slot]))
                .limit(MOST_CANDIDATES)
                .toList();
        IntStream.of(slots).forEach(slot -> meetings[slot] = 0);
        return best;
    }

    private void meet(int band, int key, IntStream.Builder met) {
        int cell = cell(band, key);
        long newest = Long.MAX_VALUE;
        int slot = heads[band][cell];
        for (int links = 0; links < MOST_LINKS && slot != NONE; links++) {
            if (sequence[slot] >= newest || cell(band, keys[band][slot]) != cell) {
                return; // the slot was used again
            }
            if (keys[band][slot] == key) {
                meetings[slot]++;
                met.add(slot);
            }
            newest = sequence[slot];
            slot = before[band][slot];
        }
    }

    private static int key(int[] signature, int band) {
        long key = band;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            key = Shingles.mix(key * 31 + signature[i]);
        }
        return (int) key;
    }

    private int cell(int band, int key) {
        return key & (heads[band].length - 1);
    }
}
