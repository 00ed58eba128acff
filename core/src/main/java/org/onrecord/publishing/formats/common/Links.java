package org.onrecord.publishing.formats.common;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The names under which records are known to the world: addresses where they are served, else {@code tag:} URIs
 * (RFC 4151), which name a thing without saying where it is.
 *
 * @param base where OnRecord serves pages and records, ended by a slash; absent where it serves none
 */
public record Links(Optional<URI> base) {
    /** Nothing is served. */
    public static final Links NONE = new Links(Optional.empty());

    private static final String TAG = "tag:onrecord.org,2026:";

    public Links {
        base = base.map(Links::folder);
    }

    /** Served below an address: {@code https://records.example.org/}. */
    public static Links below(URI base) {
        return new Links(Optional.of(base));
    }

    private static URI folder(URI base) {
        if (!base.isAbsolute() || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "expected an address as https://records.example.org/ but found '" + base + "'");
        }
        return base.toString().endsWith("/") ? base : URI.create(base + "/");
    }

    /** The incident itself: its page where there is one. */
    public URI incident(String id) {
        return named("incidents/" + encoded(id));
    }

    /** A report as the ledger keeps it. */
    public URI report(String id) {
        return named("reports/" + encoded(id));
    }

    /** An assertion or testimony of the ledger: "1042/f3". */
    public URI assertion(String id) {
        return named("assertions/" + encoded(id).replace("%2F", "/"));
    }

    /** A name that stays the same wherever records are served. */
    public static URI lasting(String kind, String id) {
        return URI.create(TAG + kind + "/" + encoded(id));
    }

    /** The page of an incident, where it is served. */
    public Optional<URI> page(String id) {
        return base.map(there -> incident(id));
    }

    /** The record of an incident as JSON, where it is served. */
    public Optional<URI> record(String id) {
        return base.map(there -> there.resolve("api/incidents/" + encoded(id)));
    }

    private URI named(String path) {
        return base.map(there -> there.resolve(path)).orElseGet(() -> URI.create(TAG + path));
    }

    /** What can stand in a path of any address. */
    public static String encoded(String name) {
        return URLEncoder.encode(PlainText.of(name), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
