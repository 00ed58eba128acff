package org.onrecord.intake.web;

import java.time.Duration;

/** What is left of the time that the requests of one fetch may take together; for one thread. */
final class TimeLeft {
    private final Duration total;
    private long nanos;

    TimeLeft(Duration total) {
        this.total = total;
        this.nanos = total.toNanos();
    }

    long nanos() {
        return nanos;
    }

    Duration total() {
        return total;
    }

    void spend(long spent) {
        nanos = Math.max(0, nanos - spent);
    }
}
