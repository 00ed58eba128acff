package org.onrecord.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How to watch feeds.
 *
 * @param every the pause between two visits to a feed, unless it asks for a longer one
 * @param mostEntries how many new entries one visit follows, the newest first
 * @param threads how many feeds are visited at a time
 */
public record WatchOptions(Duration every, int mostEntries, int threads) {
    /** Every five minutes, 100 entries a visit, eight feeds at a time. */
    public static final WatchOptions DEFAULT = new WatchOptions(Duration.ofMinutes(5), 100, 8);

    /** What a feed may ask for at most. */
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    /** The longest pause after failures. */
    private static final Duration LONGEST = Duration.ofHours(6);

    /** After so many failures the pause grows no more. */
    private static final int MOST_DOUBLINGS = 7;

    public WatchOptions {
        if (every.toMillis() < 1 || mostEntries < 1 || threads < 1) {
            throw new IllegalArgumentException("Expected a pause, entries and threads above zero but found " + every
                    + ", " + mostEntries + " and " + threads);
        }
    }

    /** When to visit a feed again that was read. */
    Instant next(Optional<Duration> asked) {
        Duration least = asked.map(pause -> pause.compareTo(LONGEST_ASKED) < 0 ? pause : LONGEST_ASKED)
                .orElse(Duration.ZERO);
        return Instant.now().plus(every.compareTo(least) > 0 ? every : least);
    }

    /** When to visit a feed again that could not be read: twice as long a pause after each failure in a row. */
    Instant afterFailure(int failuresBefore, Optional<Duration> retryAfter) {
        Duration doubled = every.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return Instant.now()
                .plus(retryAfter.filter(asked -> asked.compareTo(pause) > 0).orElse(pause));
    }
}
