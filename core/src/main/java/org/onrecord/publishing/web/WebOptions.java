package org.onrecord.publishing.web;

import java.net.URI;
import java.util.Optional;

/**
 * How the server is to run.
 *
 * @param host the address to listen on; anything but this machine's own makes the page public
 * @param port 0 for any that is free
 * @param base under which address others reach it, as behind a proxy; absent where that is the one it listens on
 */
public record WebOptions(String host, int port, Optional<URI> base) {
    /** For this machine alone. */
    public static WebOptions local(int port) {
        return new WebOptions("127.0.0.1", port, Optional.empty());
    }
}
