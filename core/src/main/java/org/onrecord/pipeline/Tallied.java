package org.onrecord.pipeline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts in the making; not safe for use by several threads. */
final class Tallied {
    private long reports;
    private long copies;
    private long repeats;
    private final SortedMap<String, Long> foreign;
    private final SortedMap<String, Long> ignored;
    private final SortedMap<String, Long> skipped;

    Tallied(Counts from) {
        reports = from.reports();
        copies = from.copies();
        repeats = from.repeats();
        foreign = new TreeMap<>(from.foreign());
        ignored = new TreeMap<>(from.ignored());
        skipped = new TreeMap<>(from.skipped());
    }

    void read() {
        reports++;
    }

    void copied() {
        copies++;
    }

    void repeated() {
        repeats++;
    }

    void foreign(String kind) {
        foreign.merge(kind, 1L, Long::sum);
    }

    void ignored(String kind) {
        ignored.merge(kind, 1L, Long::sum);
    }

    void skipped(String kind) {
        skipped.merge(kind, 1L, Long::sum);
    }

    void add(Tallied more) {
        reports += more.reports;
        copies += more.copies;
        repeats += more.repeats;
        merge(foreign, more.foreign);
        merge(ignored, more.ignored);
        merge(skipped, more.skipped);
    }

    private static void merge(Map<String, Long> counts, Map<String, Long> more) {
        more.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
    }

    Counts counts() {
        return new Counts(reports, copies, repeats, foreign, ignored, skipped);
    }
}
