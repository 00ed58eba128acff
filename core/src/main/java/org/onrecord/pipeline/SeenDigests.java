package org.onrecord.pipeline;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The ids of captures and reports that were kept, which are digests or begin with one, by their first 128 bits, in 16 to 48 bytes each.
 *
 * <p>Two different captures share so many bits with a chance of about one in 10^26 among a million.
 */
final class SeenDigests {
    /** The bytes of a digest that are remembered. */
    static final int BYTES = 16;

    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int SMALLEST = 1 << 10;
    private static final double FULL = 0.66;

    /** High and low halves in turn; a digest of zeros alone marks a free place. */
    private long[] slots = new long[2 * SMALLEST];

    private int size;

    /** What is remembered of an id, as bytes. */
    static byte[] key(String id) {
        return ByteBuffer.allocate(BYTES).putLong(high(id)).putLong(low(id)).array();
    }

    boolean contains(String digest) {
        int slot = slot(high(digest), low(digest));
        return slots[slot] != 0 || slots[slot + 1] != 0;
    }

    void add(String digest) {
        add(high(digest), low(digest));
    }

    void add(long high, long low) {
        int slot = slot(high, low);
        if (slots[slot] == 0 && slots[slot + 1] == 0) {
            slots[slot] = high;
            slots[slot + 1] = low;
            size++;
            if (2 * size > FULL * slots.length) {
                grow();
            }
        }
    }

    private static long high(String digest) {
        return HexFormat.fromHexDigitsToLong(digest, 0, BYTES);
    }

    /** The number of a report in its capture, where the id has one, is mixed in. */
    private static long low(String id) {
        int dash = id.indexOf('-');
        long number = dash < 0 ? 0 : Long.parseLong(id, dash + 1, id.length(), 10);
        return HexFormat.fromHexDigitsToLong(id, BYTES, 2 * BYTES) ^ number * MIX;
    }

    /** Where a digest stands, or the free place where it would. */
    private int slot(long high, long low) {
        int mask = slots.length / 2 - 1;
        int at = (int) low & mask;
        while ((slots[2 * at] != high || slots[2 * at + 1] != low) && (slots[2 * at] != 0 || slots[2 * at + 1] != 0)) {
            at = (at + 1) & mask;
        }
        return 2 * at;
    }

    private void grow() {
        long[] old = slots;
        slots = Arrays.copyOf(new long[0], 2 * old.length);
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0 || old[i + 1] != 0) {
                add(old[i], old[i + 1]);
            }
        }
    }
}
