package org.onrecord.publishing.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/** Whether a person wants to see quoted detail at once; a cookie remembers it, and says no more than that. */
final class Detail {
    private static final String COOKIE = "detail";
    private static final String SHOWN = "shown";
    private static final int SECONDS = (int) Duration.ofDays(90).toSeconds();

    private Detail() {}

    static boolean isShown(Context context) {
        return Seen.given(context, Links.DETAIL)
                .or(() -> Optional.ofNullable(context.cookie(COOKIE)))
                .filter(SHOWN::equals)
                .isPresent();
    }

    /** Keeps what this request asks for, where it asks. */
    static void remember(Context context) {
        Seen.given(context, Links.DETAIL).ifPresent(asked -> {
            String kept = SHOWN.equals(asked) ? SHOWN : "hidden";
            Cookie cookie = new Cookie(COOKIE, kept, "/", SECONDS, false, true);
            cookie.setSameSite(SameSite.LAX);
            context.cookie(cookie);
        });
    }
}
