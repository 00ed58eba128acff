package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.model.IncidentProfile;

/** How many pairs of reports on one incident share a key, and how many candidates a report has to be compared with. */
final class BlockingScore {
    private final Map<String, List<BlockingKeys>> byIncident = new HashMap<>();
    private int pairs;
    private int sharing;
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
        candidates += candidatesFound;
        reports++;
    }

    /** Of the pairs of reports on one incident, those that share a key. */
    Share recall() {
        return new Share(sharing, pairs);
    }

    double candidatesPerReport() {
        return reports == 0 ? 0 : (double) candidates / reports;
    }
}
