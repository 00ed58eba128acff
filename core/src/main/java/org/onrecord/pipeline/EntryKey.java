package org.onrecord.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.onrecord.intake.feeds.FeedEntry;

/**
 * Short names for what feeds say in their entries.
 *
 * <p>An entry whose headline or text changes has another name, and is followed again: that is how a toll rises on one page.
 * Its times do not count where it has words, as some feeds give the time of the visit.
 */
final class EntryKey {
    /** 64 bits: two of a million entries of one feed share a key with a chance of one in thirty million. */
    private static final int BYTES = 8;

    private EntryKey() {}

    static String of(FeedEntry entry) {
        String words = entry.title() + entry.html();
        String version = words.isEmpty()
                ? entry.updatedAt().or(entry::publishedAt).map(Object::toString).orElse("")
                : words;
        return digest(entry.id() + "\n" + version);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", e);
        }
    }
}
