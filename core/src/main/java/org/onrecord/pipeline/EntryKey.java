package org.onrecord.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for the ids of entries, which may be of any length. */
final class EntryKey {
    /** 64 bits: two of a million entries of one feed share a key with a chance of one in thirty million. */
    private static final int BYTES = 8;

    private EntryKey() {}

    static String of(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", e);
        }
    }
}
