package org.onrecord.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was read, skipped and ignored, and why. */
final class Tally {
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Integer> ignored = new TreeMap<>();
    private int read;

    void countRead() {
        read++;
    }

    void countSkipped(String kind) {
        skipped.merge(kind, 1, Integer::sum);
    }

    void countIgnored(String kind) {
        ignored.merge(kind, 1, Integer::sum);
    }

    boolean isFirst() {
        return read == 0;
    }

    boolean skippedAny() {
        return !skipped.isEmpty();
    }

    /** "3 of 120 skipped: 2 in French, 1 empty"; absent where nothing was, or where its own line says it all. */
    Optional<String> skippedLine() {
        int all = read + sum(skipped);
        return skippedAny() && all > 1
                ? Optional.of("%,d of %,d skipped: %s".formatted(sum(skipped), all, list(skipped)))
                : Optional.empty();
    }

    /** "5 other files ignored: 3 .jpg, 2 hidden"; absent where nothing was. */
    Optional<String> ignoredLine() {
        int all = sum(ignored);
        return all == 0
                ? Optional.empty()
                : Optional.of("%,d other file%s ignored: %s".formatted(all, all == 1 ? "" : "s", list(ignored)));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The most frequent first. */
    private static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> "%,d %s".formatted(e.getValue(), e.getKey()))
                .collect(Collectors.joining(", "));
    }
}
