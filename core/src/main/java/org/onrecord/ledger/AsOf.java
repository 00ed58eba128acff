package org.onrecord.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * From which moment a record is seen.
 *
 * @param recorded only what the ledger had by then: the record as it stood
 * @param reported only what had been published by then, also where the ledger took it in later
 */
public record AsOf(Optional<Instant> recorded, Optional<Instant> reported) {
    /** All that there is. */
    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());
}
