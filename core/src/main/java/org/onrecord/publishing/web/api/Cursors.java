package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onrecord.publishing.web.http.Parameters;

/** Lists that are too long for one answer: each ends with where the next begins. */
final class Cursors {
    static final int MOST = 200;
    static final int DEFAULT = 50;

    private Cursors() {}

    static int limit(Parameters asked) {
        return (int) asked.number("limit", 1, MOST).orElse(DEFAULT);
    }

    /** Says in the header, too, where the next ones are, by RFC 8288. */
    static void link(Context context, Optional<String> next) {
        next.ifPresent(cursor -> {
            Map<String, List<String>> query = context.queryParamMap();
            String others = query.entrySet().stream()
                    .filter(one -> !one.getKey().equals("after"))
                    .map(one ->
                            encoded(one.getKey()) + "=" + encoded(one.getValue().get(0)) + "&")
                    .collect(Collectors.joining());
            context.header(
                    "Link", "<" + context.path() + "?" + others + "after=" + encoded(cursor) + ">; rel=\"next\"");
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the ledger gives; a cursor that it does not know is the client's fault. */
    static <T> T given(Parameters asked, Supplier<T> page) {
        try {
            return page.get();
        } catch (IllegalArgumentException wrong) {
            throw asked.text("after")
                    .map(cursor -> (RuntimeException)
                            Parameters.wrong("after", "the next of an earlier answer to the same question", cursor))
                    .orElse(wrong);
        }
    }
}
