package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.model.IncidentProfile;

/**
 * How many pairs of reports on one incident share a key, how many keys a report has, and how many candidates it has to
 * be compared with.
 */
final class BlockingScore {
    private final Map<String, List<BlockingKeys>> byIncident = new HashMap<>();
    private int pairs;
    private int sharing;
    private long own;
    private long sought;
    private long candidates;
    private int reports;

    void add(String incident, IncidentProfile profile, int candidatesFound) {
        BlockingKeys keys = BlockingKeys.of(profile);
        List<BlockingKeys> before = byIncident.computeIfAbsent(incident, id -> new ArrayList<>());
        for (BlockingKeys other : before) {
            pairs++;
            sharing += Collections.disjoint(keys.sought(), other.own()) ? 0 : 1;
        }
        before.add(keys);
        own += keys.own().size();
        sought += keys.sought().size();
        candidates += candidatesFound;
        reports++;
    }

    /** Of the pairs of reports on one incident, those that share a key. */
    Share recall() {
        return new Share(sharing, pairs);
    }

    /** What a report costs, on average. */
    List<List<String>> rows() {
        return List.of(
                List.of("keys kept, a report", mean(own)),
                List.of("keys sought, a report", mean(sought)),
                List.of("candidates a report", mean(candidates)));
    }

    private String mean(long sum) {
        return String.format(Locale.ROOT, "%.1f", (double) sum / Math.max(1, reports));
    }
}
