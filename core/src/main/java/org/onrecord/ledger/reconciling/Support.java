package org.onrecord.ledger.reconciling;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many independent sources allow a number: sums over the ends of intervals, so that many camps cost little. */
final class Support {
    /** Sources whose interval begins at or below a number, and those whose interval ends below it. */
    private final NavigableMap<Long, Long> begun = new TreeMap<>();

    private final NavigableMap<Long, Long> ended = new TreeMap<>();

    Support(Collection<Camp> camps) {
        for (Camp camp : camps) {
            begun.merge(camp.meant().low(), (long) camp.size(), Long::sum);
            ended.merge(camp.meant().high(), (long) camp.size(), Long::sum);
        }
        accumulate(begun);
        accumulate(ended);
    }

    long of(long number) {
        return upTo(begun.floorEntry(number)) - upTo(ended.lowerEntry(number));
    }

    private static long upTo(Map.@Nullable Entry<Long, Long> entry) {
        return entry == null ? 0 : entry.getValue();
    }

    private static void accumulate(NavigableMap<Long, Long> counts) {
        long sum = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            sum += entry.getValue();
            entry.setValue(sum);
        }
    }
}
