package org.onrecord.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * From which moment a record is seen; each part that is present leaves more out.
 *
 * @param recorded only what the ledger had by then: the record as it stood
 * @param reported only what had been published by then, also where the ledger took it in later
 * @param entry only the entries up to this number: the record as it stood right after it, of all that one transaction
 *     may have entered at the same moment
 */
public record AsOf(Optional<Instant> recorded, Optional<Instant> reported, OptionalLong entry) {
    /** All that there is. */
    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    public AsOf(Optional<Instant> recorded, Optional<Instant> reported) {
        this(recorded, reported, OptionalLong.empty());
    }

    /** The record as it stood right after an entry; after entry 0 nothing was on record. */
    public static AsOf entry(long number) {
        return new AsOf(Optional.empty(), Optional.empty(), OptionalLong.of(number));
    }
}
