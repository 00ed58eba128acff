package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.pipeline.Counts;

/** What a run of intake came to, in a few lines for people. */
final class IntakeSummary {
    private static final double MEGABYTE = 1e6;
    private static final double NANOS = 1e9;

    /** Shorter runs than this say nothing of speed, in seconds. */
    private static final double SHORT = 1;

    private final Counts before;
    private final long start = System.nanoTime();

    /** Made when the run begins. */
    IntakeSummary(Counts before) {
        this.before = before;
    }

    /**
     * @param after all that has been kept by now
     * @param bytes of the files of this run
     */
    List<String> lines(Counts after, long bytes) {
        List<String> lines = new ArrayList<>();
        String kept = "%,d report%s".formatted(after.reports(), after.reports() == 1 ? "" : "s");
        if (after.copies() > 0) {
            kept += ", %,d of them copies".formatted(after.copies());
        }
        if (!after.foreign().isEmpty()) {
            kept += "; %,d in other languages: %s".formatted(Counts.sum(after.foreign()), list(after.foreign()));
        }
        lines.add(kept);
        if (after.repeats() > 0) {
            lines.add("%,d captures with the same bytes as one before".formatted(after.repeats()));
        }
        if (!after.ignored().isEmpty()) {
            lines.add("%,d no reports: %s".formatted(Counts.sum(after.ignored()), list(after.ignored())));
        }
        if (!after.skipped().isEmpty()) {
            lines.add("%,d skipped: %s".formatted(Counts.sum(after.skipped()), list(after.skipped())));
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        long captures = after.all() - before.all();
        if (seconds > SHORT && captures > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%,d in %,.0f s: %,.0f a second, %,.1f MB/s",
                    captures,
                    seconds,
                    captures / seconds,
                    bytes / MEGABYTE / seconds));
        }
        return lines;
    }

    /** The most frequent first. */
    private static String list(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> "%,d %s".formatted(e.getValue(), e.getKey()))
                .collect(Collectors.joining(", "));
    }
}
