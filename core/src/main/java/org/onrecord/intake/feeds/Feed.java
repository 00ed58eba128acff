package org.onrecord.intake.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a feed holds.
 *
 * @param title plain text; empty if none
 * @param language a tag such as {@code en-GB}, as the feed has it
 * @param entries in the feed's order
 * @param sitemaps where a sitemap index points to
 * @param ttl how long the feed asks not to be read again
 * @param notes what had to be guessed, mended or left out, for people
 */
public record Feed(
        Kind kind,
        String title,
        Optional<String> language,
        List<FeedEntry> entries,
        List<URI> sitemaps,
        Optional<Duration> ttl,
        List<String> notes) {

    /** The family of formats that a feed is written in. */
    public enum Kind {
        /** RSS 0.9 to 2.0. */
        RSS,
        /** Atom 0.3 and 1.0. */
        ATOM,
        /** JSON Feed 1.0 and 1.1. */
        JSON,
        /** A sitemap, with Google's news extension or without. */
        SITEMAP,
        /** A list of sitemaps. */
        SITEMAP_INDEX
    }

    public Feed {
        entries = List.copyOf(entries);
        sitemaps = List.copyOf(sitemaps);
        notes = List.copyOf(notes);
    }
}
