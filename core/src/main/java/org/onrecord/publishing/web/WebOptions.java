package org.onrecord.publishing.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * How the server is to run.
 *
 * @param host the address to listen on; anything but this machine's own makes the page public
 * @param port 0 for any that is free
 * @param base under which address others reach it, as behind a proxy; absent where that is the one it listens on
 * @param behindProxy whether a proxy stands in front, which tells who asks
 * @param origins sites whose pages may read the API, as https://example.org
 * @param rate requests a second of one client; 0 for as many as come
 */
public record WebOptions(
        String host, int port, Optional<URI> base, boolean behindProxy, List<String> origins, int rate) {
    /** So many requests a second of one client are plenty for people. */
    public static final int DEFAULT_RATE = 50;

    public WebOptions {
        origins = List.copyOf(origins);
    }

    /** For this machine alone. */
    public static WebOptions local(int port) {
        return new WebOptions("127.0.0.1", port, Optional.empty(), false, List.of(), DEFAULT_RATE);
    }

    /** The same for so many requests a second of one client. */
    public WebOptions withRate(int perSecond) {
        return new WebOptions(host, port, base, behindProxy, origins, perSecond);
    }

    /** The same with sites whose pages may read the API. */
    public WebOptions withOrigins(List<String> sites) {
        return new WebOptions(host, port, base, behindProxy, sites, rate);
    }

    /** Whether this machine alone reaches it. */
    public boolean isLocal() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1") || host.equals("[::1]");
    }
}
