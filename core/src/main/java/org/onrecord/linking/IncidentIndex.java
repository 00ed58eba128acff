package org.onrecord.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<String, IncidentProfile> profiles = new HashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();

    /** The incidents that share a key with a profile. */
    public Collection<Candidate> candidates(IncidentProfile profile) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (String key : BlockingKeys.of(profile).sought()) {
            for (String id : byKey.getOrDefault(key, Set.of())) {
                Optional.ofNullable(profiles.get(id)).ifPresent(kept -> found.put(id, new Candidate(id, kept)));
            }
        }
        return List.copyOf(found.values());
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
