package org.onrecord.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one sort of work, by the clock and of the processor, which others' load hardly changes. */
final class Costs {
    static final String HEAD = "%10s  %-16s%10s%10s%10s%12s%12s"
            .formatted("incidents", "microseconds", "median", "mean", "p99", "mean CPU", "candidates");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MICRO = 1_000;

    private final String name;
    private final List<Long> nanos = new ArrayList<>();
    private long cpu;
    private long counted;

    Costs(String name) {
        this.name = name;
    }

    /** Runs from when it is made until it is stopped. */
    static final class Watch {
        private long nanos = System.nanoTime();
        private long cpu = THREADS.getCurrentThreadCpuTime();

        Watch stop() {
            cpu = THREADS.getCurrentThreadCpuTime() - cpu;
            nanos = System.nanoTime() - nanos;
            return this;
        }

        Watch without(Watch part) {
            nanos -= part.nanos;
            cpu -= part.cpu;
            return this;
        }

        Watch dividedBy(int parts) {
            nanos /= parts;
            cpu /= parts;
            return this;
        }
    }

    void add(Watch stopped) {
        nanos.add(stopped.nanos);
        cpu += stopped.cpu;
    }

    void count(int candidates) {
        counted += candidates;
    }

    int size() {
        return nanos.size();
    }

    String row(long incidents) {
        List<Long> sorted = nanos.stream().sorted().toList();
        double mean = sorted.stream().mapToLong(Long::longValue).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "%10d  %-16s%10.0f%10.0f%10.0f%12.0f%12.1f",
                incidents,
                name,
                sorted.get(sorted.size() / 2) / MICRO,
                mean / MICRO,
                sorted.get(sorted.size() * 99 / 100) / MICRO,
                cpu / MICRO / sorted.size(),
                (double) counted / sorted.size());
    }
}
