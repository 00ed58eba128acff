package org.onrecord.publishing.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;

/** Conditional requests, RFC 9110, section 13: who has a response already is told so, and no more. */
public final class ETags {
    private ETags() {}

    /**
     * Answers 304 where the client names the tag, and else does what answers in full.
     *
     * @param tag without quotes; the same as long as the response says the same
     */
    public static void answer(Context context, String tag, Runnable inFull) {
        String quoted = "\"" + tag + "\"";
        context.header("ETag", quoted);
        if (names(context, quoted)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            inFull.run();
        }
    }

    private static boolean names(Context context, String quoted) {
        return Optional.ofNullable(context.header("If-None-Match")).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals(quoted) || one.equals("*"));
    }
}
