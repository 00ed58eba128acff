package org.onrecord.publishing.web.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that the page loads, with a tag that changes when it does. */
record Asset(Type type, byte[] bytes, String etag) {
    private static final int TAG_DIGITS = 16;

    /** What sort of file it is. */
    enum Type {
        STYLE("text/css; charset=utf-8"),
        SCRIPT("text/javascript; charset=utf-8"),
        IMAGE("image/svg+xml"),
        JSON("application/json");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    static Asset of(Type type, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(type, bytes, HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
