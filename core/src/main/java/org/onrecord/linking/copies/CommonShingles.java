package org.onrecord.linking.copies;

import java.util.stream.IntStream;

/**
 * Counts in how many of the kept stories a shingle stands: what stands in {@value #COMMON} is boilerplate, a common phrase
 * or a quotation that all reported, and says nothing of copying.
 *
 * <p>A count-min sketch (Cormode and Muthukrishnan 2005) of fixed size: it may count too much, seldom and by little, and
 * never too little. A cell that has reached 127 stays there.
 */
final class CommonShingles {
    private static final int COMMON = 8;
    private static final int CELLS_A_STORY = 128;
    private static final int LEAST_CELLS = 1 << 14;
    private static final int SECOND_ROW = 0x9e3779b9;

    private final byte[] first;
    private final byte[] second;

    CommonShingles(int stories) {
        int cells = Math.max(LEAST_CELLS, Integer.highestOneBit(stories * CELLS_A_STORY) << 1);
        first = new byte[cells];
        second = new byte[cells];
    }

    void add(IntStream hashes) {
        hashes.forEach(hash -> change(hash, 1));
    }

    void remove(IntStream hashes) {
        hashes.forEach(hash -> change(hash, -1));
    }

    boolean isCommon(int hash) {
        return first[cell(hash, 0)] >= COMMON && second[cell(hash, SECOND_ROW)] >= COMMON;
    }

    private void change(int hash, int by) {
        change(first, cell(hash, 0), by);
        change(second, cell(hash, SECOND_ROW), by);
    }

    private static void change(byte[] row, int cell, int by) {
        if (row[cell] < Byte.MAX_VALUE) {
            row[cell] += (byte) by;
        }
    }

    private int cell(int hash, int row) {
        return (int) Shingles.mix(hash ^ row) & (first.length - 1);
    }
}
