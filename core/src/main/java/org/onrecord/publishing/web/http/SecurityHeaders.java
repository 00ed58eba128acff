package org.onrecord.publishing.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * Headers that every response has: nothing is loaded from elsewhere, framed by others, guessed at or told to other sites.
 *
 * <p>Follows the W3C's Content Security Policy Level 3; scripts and styles come from files of this server alone.
 */
public final class SecurityHeaders {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private SecurityHeaders() {}

    public static void addTo(RoutesConfig routes) {
        routes.before(SecurityHeaders::set);
    }

    private static void set(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
