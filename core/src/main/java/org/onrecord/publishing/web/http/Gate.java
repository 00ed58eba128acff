package org.onrecord.publishing.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which requests come in: to a name of this server, not too many from one client, and from pages of other sites only to
 * read the API, where that is allowed.
 *
 * <p>A server that this machine alone reaches must be asked by one of this machine's names; else a page of another site
 * could give its own name this machine's address, and read what it answers.
 *
 * @param loopback whether this machine alone reaches the server
 * @param behindProxy whether a proxy stands in front and tells who asks
 * @param base under which address others reach it
 * @param origins sites whose pages may read the API
 * @param limit for all requests of one client
 */
public record Gate(boolean loopback, boolean behindProxy, Optional<URI> base, List<String> origins, RateLimit limit) {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    public Gate {
        origins = List.copyOf(origins);
    }

    public void addTo(RoutesConfig routes) {
        routes.before(this::check);
    }

    private void check(Context context) {
        limit.count(client(context));
        checkName(context);
        Optional<String> origin = Optional.ofNullable(context.header("Origin"));
        boolean reading = context.method().equals(HandlerType.GET)
                || context.method().equals(HandlerType.HEAD)
                || context.method().equals(HandlerType.OPTIONS);
        if (!reading) {
            checkOrigin(context, origin);
        } else if (context.path().startsWith("/api/")) {
            origin.filter(origins::contains).ifPresent(site -> allow(context, site));
        }
    }

    /** The key of who asks. */
    public String client(Context context) {
        return Client.of(context, behindProxy);
    }

    /** Under which address the client reaches the server, where that is certain: it was checked, or is configured. */
    public Optional<URI> base(Context context) {
        return base.or(() -> Optional.of("http://" + context.host() + "/")
                .filter(address -> loopback && !behindProxy && address.matches("http://[a-z0-9.:\\[\\]]+/"))
                .map(URI::create));
    }

    private void checkName(Context context) {
        String asked = name(Optional.ofNullable(context.host()).orElse(""));
        boolean known = OWN_NAMES.contains(asked)
                || base.map(uri -> asked.equals(uri.getHost())).orElse(false);
        if (loopback && !behindProxy && !known) {
            throw Problem.of(
                            HttpStatus.MISDIRECTED_REQUEST,
                            "expected the name localhost or 127.0.0.1 but found " + Problems.quoted(asked)
                                    + "; start the server with --base to give it another one")
                    .asException();
        }
    }

    private static String name(String host) {
        return host.replaceAll(":[0-9]*$", "").toLowerCase(Locale.ROOT);
    }

    /** What changes something is taken from programs and from pages of this server alone. */
    private void checkOrigin(Context context, Optional<String> origin) {
        boolean foreign = origin.filter(site -> !isOwn(site, context)).isPresent();
        boolean crossSite = Optional.ofNullable(context.header("Sec-Fetch-Site"))
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
        if (foreign || crossSite) {
            throw Problem.of(
                            HttpStatus.FORBIDDEN,
                            "expected a request from a program or from this server's own pages but found one from a page"
                                    + " of " + Problems.quoted(origin.orElse("another site")))
                    .asException();
        }
    }

    private boolean isOwn(String origin, Context context) {
        String own = base.map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                .orElseGet(() -> "http://" + context.host());
        return origin.equalsIgnoreCase(own);
    }

    private static void allow(Context context, String origin) {
        context.header("Access-Control-Allow-Origin", origin);
        context.header("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        context.addHeader("Vary", "Origin");
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.header("Access-Control-Allow-Methods", "GET, HEAD");
            context.header("Access-Control-Allow-Headers", "If-None-Match, Last-Event-ID");
            context.header("Access-Control-Max-Age", "600");
        }
    }
}
