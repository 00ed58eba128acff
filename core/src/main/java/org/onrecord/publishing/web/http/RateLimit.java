package org.onrecord.publishing.web.http;

import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests one client may make: a bucket of tokens each, which fills up again at a steady rate.
 *
 * <p>So many clients are remembered; the one that has been silent for longest is forgotten first.
 */
public final class RateLimit {
    private static final int MOST_CLIENTS = 10_000;
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /** What is left to a client. */
    private static final class Bucket {
        private double tokens;
        private long at;

        Bucket(double tokens, long at) {
            this.tokens = tokens;
            this.at = at;
        }
    }

    /**
     * @param perSecond requests a second in the long run; 0 for as many as come
     * @param burst requests that may come at once
     */
    public RateLimit(double perSecond, double burst) {
        this(perSecond, burst, System::nanoTime);
    }

    RateLimit(double perSecond, double burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    /** Counts a request, or refuses it with 429 and after how many seconds to try again. */
    public void count(String client) {
        if (perSecond > 0) {
            double missing = missing(client);
            if (missing > 0) {
                long seconds = (long) Math.ceil(missing / perSecond);
                throw Problem.of(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "expected no more than " + (long) perSecond + " requests a second from one address; try"
                                        + " again in " + seconds + " s")
                        .asException(Map.of("Retry-After", Long.toString(seconds)));
            }
        }
    }

    /** How many tokens a client lacks for a request; takes one where it lacks none. */
    private synchronized double missing(String client) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, unknown -> new Bucket(burst, now));
        bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) / NANOS * perSecond);
        bucket.at = now;
        if (bucket.tokens < 1) {
            return 1 - bucket.tokens;
        }
        bucket.tokens--;
        return 0;
    }

    /** How many clients are remembered. */
    synchronized int clients() {
        return buckets.size();
    }
}
