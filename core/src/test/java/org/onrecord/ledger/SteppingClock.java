package org.onrecord.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is a minute later each time that it is asked, from midnight before the first stories. */
final class SteppingClock extends Clock {
    private static final Instant START = Instant.parse("2031-05-03T00:00:00Z");

    private final AtomicLong minutes = new AtomicLong();

    /** The moment of the so-manieth transaction, from 1. */
    static Instant at(long minute) {
        return START.plusSeconds(60 * minute);
    }

    @Override
    public Instant instant() {
        return at(minutes.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
