package org.onrecord.linking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.IncidentProfile;

/**
 * Incidents in memory, kept under their keys: the smallest store that a linker can run over. One thread at a time may
 * use it.
 */
public final class IncidentIndex {
    private static final int MOST_CANDIDATES = 64;

    private static final Comparator<Map.Entry<String, Integer>> MOST_SHARED =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, IncidentProfile> profiles = new HashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();

    /** The incidents that share keys with a profile: those that share most of them, up to a bound. */
    public List<Candidate> candidates(IncidentProfile profile) {
        Map<String, Integer> shared = new HashMap<>();
        for (String key : BlockingKeys.of(profile).sought()) {
            byKey.getOrDefault(key, Set.of()).forEach(id -> shared.merge(id, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(MOST_SHARED)
                .limit(MOST_CANDIDATES)
                .flatMap(
                        entry -> Optional.ofNullable(profiles.get(entry.getKey()))
                                .map(kept -> new Candidate(entry.getKey(), kept))
                                .stream())
                .toList();
    }

    /** Adds what a report tells to an incident, which is new where the index does not know its id. */
    public void add(String id, IncidentProfile profile) {
        profiles.merge(id, profile, IncidentProfile::merge);
        BlockingKeys.of(profile)
                .own()
                .forEach(key ->
                        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id));
    }
}
