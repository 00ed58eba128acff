package org.onrecord.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * The bytes that reports were read from, packed.
 *
 * @param digest SHA-256 of the bytes, in lower-case hexadecimal
 * @param name a path or an address, for people
 * @param url where they were fetched, if they were
 * @param fetchedAt when they were fetched
 * @param charset the encoding that the server named
 * @param gzip the bytes, packed with gzip
 */
public record StoredCapture(
        String digest,
        String name,
        Optional<String> url,
        Optional<Instant> fetchedAt,
        Optional<String> charset,
        byte[] gzip) {}
