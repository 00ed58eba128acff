package org.onrecord.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry in the history of an incident.
 *
 * @param entry its number
 * @param recordedAt when it was entered
 * @param kind {@code received}, {@code read} or {@code edited}
 * @param report id of the report that was received or read; absent for edits
 */
public record Step(long entry, Instant recordedAt, String kind, Optional<String> report) {}
