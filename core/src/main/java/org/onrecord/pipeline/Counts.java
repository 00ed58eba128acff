package org.onrecord.pipeline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many captures came to what.
 *
 * @param reports in a language that is read, copies among them
 * @param copies of a report that was kept before
 * @param repeats captures whose bytes were kept before
 * @param foreign reports in other languages, by "in French"
 * @param ignored what is no report, by kind
 * @param skipped what should have been a report, by what was wrong with it
 */
public record Counts(
        long reports,
        long copies,
        long repeats,
        SortedMap<String, Long> foreign,
        SortedMap<String, Long> ignored,
        SortedMap<String, Long> skipped) {
    public Counts {
        foreign = new TreeMap<>(foreign);
        ignored = new TreeMap<>(ignored);
        skipped = new TreeMap<>(skipped);
    }

    static Counts none() {
        return new Counts(0, 0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** All that was looked at. */
    public long all() {
        return reports + repeats + sum(foreign) + sum(ignored) + sum(skipped);
    }

    public static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
