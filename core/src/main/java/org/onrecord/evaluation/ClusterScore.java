package org.onrecord.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How well reports are put together by incident.
 *
 * <p>B-cubed (Bagga and Baldwin 1998) is the mean over reports of the share of those put with it, itself included, that
 * belong with it, and of the share of those that belong with it that were put with it. Pairwise counts pairs of reports.
 *
 * @param bCubed over reports
 * @param pairs over pairs of reports, in which an incident of many reports weighs most
 */
record ClusterScore(Rates bCubed, Rates pairs) {
    /** A report with the incident that it belongs to and the one that it was put with. */
    record Placed(String report, String gold, String found) {
        private String cell() {
            return gold + " " + found;
        }
    }

    static ClusterScore of(List<Placed> reports) {
        Map<String, Integer> gold = count(reports, Placed::gold);
        Map<String, Integer> found = count(reports, Placed::found);
        Map<String, Integer> both = count(reports, Placed::cell);
        double precision = 0;
        double recall = 0;
        Set<String> seen = new HashSet<>();
        for (Placed placed : reports) {
            if (seen.add(placed.cell())) {
                double shared = both.getOrDefault(placed.cell(), 0);
                precision += shared * shared / found.getOrDefault(placed.found(), 1);
                recall += shared * shared / gold.getOrDefault(placed.gold(), 1);
            }
        }
        double reportCount = Math.max(1, reports.size());
        return new ClusterScore(
                new Rates(precision / reportCount, recall / reportCount),
                Rates.of(pairsIn(both), pairsIn(found), pairsIn(gold)));
    }

    private static Map<String, Integer> count(List<Placed> reports, Function<Placed, String> name) {
        Map<String, Integer> counts = new HashMap<>();
        reports.forEach(placed -> counts.merge(name.apply(placed), 1, Integer::sum));
        return counts;
    }

    private static int pairsIn(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
    }
}
