package org.onrecord.intake;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The bytes of a report as they were found, with where and when.
 *
 * <p>A class and no record, because records compare arrays by identity; two captures are the same when their digests
 * are.
 */
public final class Capture {
    private final byte[] bytes;
    private final String name;
    private final Optional<URI> url;
    private final Optional<Instant> fetchedAt;
    private final Optional<String> charset;
    private final String digest;

    private Capture(
            byte[] bytes, String name, Optional<URI> url, Optional<Instant> fetchedAt, Optional<String> charset) {
        this.bytes = bytes;
        this.name = name;
        this.url = url;
        this.fetchedAt = fetchedAt;
        this.charset = charset;
        this.digest = sha256(bytes);
    }

    /**
     * What was found on this machine.
     *
     * @param name what people know it by: a path, or a path and a line
     * @param bytes not to be changed by the caller afterwards
     */
    public static Capture of(String name, byte[] bytes) {
        return new Capture(bytes, name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What was fetched from the web; the bytes are not to be changed by the caller afterwards.
     *
     * @param charset the label that the server sent with them, which may name nothing
     */
    public static Capture fetched(URI url, byte[] bytes, Instant fetchedAt, Optional<String> charset) {
        return new Capture(bytes, url.toString(), Optional.of(url), Optional.of(fetchedAt), charset);
    }

    /** The bytes themselves, which nobody changes. */
    public byte[] bytes() {
        return bytes;
    }

    /** A path or an address, for messages. */
    public String name() {
        return name;
    }

    public Optional<URI> url() {
        return url;
    }

    public Optional<Instant> fetchedAt() {
        return fetchedAt;
    }

    /** The encoding that the server named, right or wrong. */
    public Optional<String> charset() {
        return charset;
    }

    /** SHA-256 of the bytes, in lower-case hexadecimal. */
    public String digest() {
        return digest;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Capture capture && capture.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes, sha-256 " + digest + ")";
    }
}
