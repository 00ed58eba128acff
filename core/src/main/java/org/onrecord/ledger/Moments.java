package org.onrecord.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the tables hold them: microseconds since 1970-01-01T00:00Z. */
final class Moments {
    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000;

    private Moments() {}

    static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), MICROS), moment.getNano() / NANOS);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS);
    }

    /** As exactly as the tables hold it. */
    static Instant rounded(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
