package org.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** Text from any bytes, so that a fuzzer's finding is a file that anyone can look at and replay. */
final class OddText {
    private static final int MARK = 0xfeff;

    private OddText() {}

    /** The UTF-16 units behind a big-endian byte order mark, half surrogate pairs included; else UTF-8. */
    static String of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        boolean units = bytes.length >= 2 && buffer.getShort(0) == (short) MARK;
        return units ? buffer.position(2).asCharBuffer().toString() : new String(bytes, UTF_8);
    }
}
