package org.onrecord.intake.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of one fetch. */
public sealed interface Fetched {
    /**
     * The bytes, and what the server says of them.
     *
     * @param url where they were found, after redirects
     * @param movedTo where the address has moved for good: how far permanent redirects (301, 308) led before any other
     * @param bytes as the server has them, with a Content-Encoding undone and nothing else, but that a feed packed with
     *     gzip is unpacked; nobody changes them
     * @param mediaType in lower case without parameters, "text/html"; servers are often wrong
     * @param charset the label in the Content-Type header as it stands there; it may name nothing, or the wrong one
     * @param freshFor how long the server says that nothing new is to be expected; at most a day
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares bodies
    record Body(
            URI url,
            Optional<URI> movedTo,
            byte[] bytes,
            Optional<String> mediaType,
            Optional<String> charset,
            Validators validators,
            Instant fetchedAt,
            Optional<Duration> freshFor)
            implements Fetched {
        @Override
        public String toString() {
            return url + " (" + bytes.length + " bytes)";
        }
    }

    /**
     * The server has nothing newer than what the validators are of.
     *
     * @param validators to be sent the next time; those sent, unless the server renewed them
     */
    record NotModified(
            URI url, Optional<URI> movedTo, Validators validators, Instant fetchedAt, Optional<Duration> freshFor)
            implements Fetched {}

    /**
     * Nothing that could be used.
     *
     * @param url the address that was refused, which may be that of a redirect
     * @param kind a word or two that a summary counts by: "HTTP 404", "private address", "too slow"
     * @param reason what was expected, what was found and what to do, on one line
     * @param temporary whether it may well be different another time
     * @param retryAfter how long the host asks to be left alone, at most a day; the fetcher itself keeps to it
     */
    record Refused(URI url, String kind, String reason, boolean temporary, Optional<Duration> retryAfter)
            implements Fetched {}
}
