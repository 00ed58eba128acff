package org.onrecord.publishing.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Conditional requests, RFC 9110, section 13: who has a response already is told so, and no more.
 *
 * <p>Tags are strong, so what is sent packed has another one than what is sent as it is.
 */
public final class ETags {
    private static final int TAG_DIGITS = 24;

    private ETags() {}

    /**
     * Answers 304 where the client names the tag, and else does what answers in full.
     *
     * @param tag without quotes; the same as long as the response says the same
     */
    public static void answer(Context context, String tag, Runnable inFull) {
        String quoted = "\"" + tag + (isPacked(context) ? "-gzip" : "") + "\"";
        context.header("ETag", quoted);
        context.addHeader("Vary", "Accept, Accept-Encoding");
        if (names(context, quoted)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            inFull.run();
        }
    }

    /** Answers with a text, or with 304 where the client has the same one. */
    public static void answer(Context context, String mediaType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        answer(context, of(bytes), () -> context.contentType(mediaType).result(bytes));
    }

    /** A tag for bytes. */
    public static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }

    private static boolean isPacked(Context context) {
        return Optional.ofNullable(context.header("Accept-Encoding"))
                .filter(codings -> codings.toLowerCase(Locale.ROOT).contains("gzip"))
                .isPresent();
    }

    private static boolean names(Context context, String quoted) {
        return Optional.ofNullable(context.header("If-None-Match")).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(quoted) || one.equals("*"));
    }
}
