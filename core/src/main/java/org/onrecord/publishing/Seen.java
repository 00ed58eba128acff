package org.onrecord.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * From which moment a record was seen.
 *
 * @param asOf only what the ledger had by then
 * @param reportedBy only what had been published by then
 * @param entry only the entries up to this number
 */
public record Seen(Optional<Instant> asOf, Optional<Instant> reportedBy, OptionalLong entry) {}
