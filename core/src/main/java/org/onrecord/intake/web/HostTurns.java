package org.onrecord.intake.web;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** One request to a host at a time, with pauses between them; for several threads, each served in the order it came. */
final class HostTurns {
    /** How many hosts are remembered; beyond, those that nobody visits are forgotten with what they asked for. */
    private static final int MAX_HOSTS = 10_000;

    private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();
    private final Duration longestWait;

    /** @param longestWait beyond which a host's own wish makes a refusal instead of a wait */
    HostTurns(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /**
     * Waits until the host may be visited.
     *
     * @param pause since the end of the last visit
     * @return to be closed when the visit is over
     */
    Turn take(String name, Duration pause) throws FetchRefusal {
        Host host = use(name);
        try {
            host.queue.lockInterruptibly();
        } catch (InterruptedException e) {
            leave(name);
            throw interrupted();
        }
        Turn turn = new Turn(name, host);
        try {
            host.await(name, pause, longestWait);
            return turn;
        } catch (FetchRefusal refusal) {
            turn.giveUp();
            throw refusal;
        }
    }

    private Host use(String name) {
        if (hosts.size() >= MAX_HOSTS) {
            forget(host -> host.restUntil - System.nanoTime() <= 0);
        }
        if (hosts.size() >= MAX_HOSTS) {
            forget(host -> true);
        }
        return hosts.compute(name, (key, known) -> {
            Host host = known == null ? new Host() : known;
            host.users++;
            return host;
        });
    }

    private void forget(Predicate<Host> which) {
        for (String name : hosts.keySet()) {
            hosts.computeIfPresent(name, (key, host) -> host.users == 0 && which.test(host) ? null : host);
        }
    }

    private void leave(String name) {
        hosts.computeIfPresent(name, (key, host) -> {
            host.users--;
            return host;
        });
    }

    private static FetchRefusal interrupted() {
        Thread.currentThread().interrupt();
        return FetchRefusal.stop();
    }

    /** A host's queue; the times are those of {@link System#nanoTime}. */
    private static final class Host {
        private final ReentrantLock queue = new ReentrantLock(true);
        private int users; // changes only while the map has the host under its own lock
        private long leftAt;
        private boolean visited;
        private volatile long restUntil = System.nanoTime();

        void await(String name, Duration pause, Duration longestWait) throws FetchRefusal {
            long now = System.nanoTime();
            long rest = restUntil - now;
            if (rest > longestWait.toNanos()) {
                Duration left = Duration.ofNanos(rest);
                throw FetchRefusal.until(
                        "asked to wait",
                        "%s asked to be left alone for another %s; try again then"
                                .formatted(name, Words.seconds(Duration.ofSeconds(left.toSeconds() + 1))),
                        left);
            }
            long spacing = visited ? leftAt + pause.toNanos() - now : 0;
            try {
                TimeUnit.NANOSECONDS.sleep(Math.max(rest, spacing));
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    /** The right to visit a host. */
    final class Turn implements AutoCloseable {
        private final String name;
        private final Host host;

        private Turn(String name, Host host) {
            this.name = name;
            this.host = host;
        }

        /** Nobody visits the host for a time. */
        void putOff(Duration rest) {
            host.restUntil = System.nanoTime() + rest.toNanos();
        }

        private void giveUp() {
            host.queue.unlock();
            leave(name);
        }

        @Override
        public void close() {
            host.leftAt = System.nanoTime();
            host.visited = true;
            giveUp();
        }
    }
}
