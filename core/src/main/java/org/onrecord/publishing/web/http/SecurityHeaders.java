package org.onrecord.publishing.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Headers that every response has: nothing is loaded from elsewhere, framed by others, guessed at or told to other sites.
 *
 * <p>Follows the W3C's Content Security Policy Level 3; scripts and styles come from files of this server alone. They are
 * set where requests enter, so that errors that no handler sees have them too.
 */
public final class SecurityHeaders implements HttpConfiguration.Customizer {
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

    private static final Map<String, String> HEADERS = new LinkedHashMap<>(Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    @Override
    public Request customize(Request request, HttpFields.Mutable response) {
        setAll(response);
        return request;
    }

    static void setAll(HttpFields.Mutable response) {
        HEADERS.forEach(response::put);
    }
}
