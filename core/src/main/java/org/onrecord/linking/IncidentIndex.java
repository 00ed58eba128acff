package org.onrecord.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.model.IncidentProfile;

/**
 * Incidents in memory, kept under their keys: the smallest store that a linker can run over, and the rule that every
 * other store follows. One thread at a time may use it.
 *
 * <p>Of each key that is sought, the incidents that were begun last, {@value #MOST_OF_A_KEY} at most; of all of these,
 * the {@value #MOST_CANDIDATES} that stand under most of the keys, those begun last first where they stand under as
 * many. So what a report costs is bounded however many incidents are known.
 */
public final class IncidentIndex {
    /** Incidents read under one key. */
    public static final int MOST_OF_A_KEY = 64;

    /** Incidents that a report is compared with. */
    public static final int MOST_CANDIDATES = 32;

    private static final Comparator<Map.Entry<Integer, Integer>> MOST_SHARED =
            Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey())
                    .reversed();

    /** By the order in which they were begun; what they are numbered by. */
    private final List<Candidate> incidents = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, TreeSet<Integer>> byKey = new HashMap<>();
    private final Map<Integer, Integer> mergedInto = new HashMap<>();

    /** The incidents that share keys with a profile: those that share most of them, up to a bound. */
    public List<Candidate> candidates(IncidentProfile profile) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String key : BlockingKeys.of(profile).sought()) {
            byKey.getOrDefault(key, new TreeSet<>()).descendingSet().stream()
                    .limit(MOST_OF_A_KEY)
                    .map(this::current)
                    .distinct()
                    .forEach(number -> shared.merge(number, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(MOST_SHARED)
                .limit(MOST_CANDIDATES)
                .map(entry -> incidents.get(entry.getKey()))
                .toList();
    }

    /** Adds what a report tells to an incident, which is new where the index does not know its id. */
    public void add(String id, IncidentProfile profile) {
        Integer known = numbers.putIfAbsent(id, incidents.size());
        int number = known == null ? incidents.size() : known;
        if (known == null) {
            incidents.add(new Candidate(id, profile));
        } else {
            incidents.set(
                    number, new Candidate(id, incidents.get(number).profile().merge(profile)));
        }
        BlockingKeys.of(profile)
                .own()
                .forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(number));
    }

    /**
     * Takes two incidents for one: what is known of the second becomes part of the first, under its id and number.
     *
     * @throws IllegalArgumentException where the index does not know both, or they are one
     */
    public void merge(String kept, String gone) {
        Integer into = numbers.get(kept);
        Integer from = numbers.get(gone);
        if (into == null || from == null || into.equals(from)) {
            throw new IllegalArgumentException(
                    "Expected two incidents of the index but found " + kept + " and " + gone);
        }
        IncidentProfile both =
                incidents.get(into).profile().merge(incidents.get(from).profile());
        incidents.set(into, new Candidate(kept, both));
        numbers.remove(gone);
        mergedInto.put(from, into);
    }

    private Integer current(Integer number) {
        Integer now = number;
        for (Integer next = mergedInto.get(now); next != null; next = mergedInto.get(now)) {
            now = next;
        }
        return now;
    }
}
