package org.onrecord.intake.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request, and what may come back of it.
 *
 * @param headers besides those that every request has
 * @param maxBytes the largest body, as sent and decoded
 * @param wanted absent for robots.txt, which is cut at its limit where all else is refused
 */
record Errand(URI url, Map<String, String> headers, int maxBytes, Optional<Wanted> wanted) {
    Errand {
        headers = Map.copyOf(headers);
    }

    static Errand forRobots(URI url, FetchLimits limits) {
        return new Errand(url, Map.of("Accept", "text/plain, */*;q=0.1"), limits.robotsBytes(), Optional.empty());
    }

    /** For a page or feed; the validators are sent where they are those of the address. */
    static Errand of(URI url, Validators known, Wanted wanted, FetchLimits limits) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", wanted.accept()));
        if (known.areOf(url)) {
            known.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
            known.lastModified().ifPresent(time -> headers.put("If-Modified-Since", time));
        }
        return new Errand(url, headers, limits.bytes(wanted), Optional.of(wanted));
    }

    boolean robots() {
        return wanted.isEmpty();
    }

    /** Whether a file that is packed for itself is unpacked: sitemaps are published as .xml.gz. */
    boolean unpacksFiles() {
        return wanted.filter(Wanted.FEED::equals).isPresent();
    }
}
