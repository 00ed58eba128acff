package org.onrecord.ledger.entries;

import java.time.Instant;

/**
 * An entry in its place.
 *
 * @param number 1 for the first entry of the ledger, and so on without gaps
 * @param recordedAt when it was entered
 * @param entry what was entered
 */
public record Recorded(long number, Instant recordedAt, Entry entry) {}
