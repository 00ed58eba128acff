package org.onrecord.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.IncidentProfile;

/**
 * The profiles of the incidents that were looked at last; at most {@value #MOST}, of about 15 kB each.
 *
 * <p>It must be emptied when another process has written, or a transaction was undone.
 */
final class ProfileCache {
    private static final int MOST = 4_000;
    private static final float LOAD = 0.75f;

    private final Map<Long, Kept> known = new LinkedHashMap<>(MOST, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
            return size() > MOST;
        }
    };

    /** An incident's own row, whether it was merged into another or not. */
    private record Kept(String id, Optional<String> mergedInto, IncidentProfile profile) {}

    /** What an incident's own row tells, also where it was merged into another. */
    IncidentProfile profile(Handle handle, long number) {
        return kept(handle, number).profile();
    }

    /** The incident of a number, or the one that it was merged into. */
    KnownIncident standing(Handle handle, long number) {
        Kept kept = kept(handle, number);
        while (kept.mergedInto().isPresent()) {
            String into = kept.mergedInto().get();
            kept = kept(handle, IncidentTable.find(handle, into).orElseThrow().number());
        }
        return new KnownIncident(kept.id(), kept.profile());
    }

    private Kept kept(Handle handle, long number) {
        Kept cached = known.get(number);
        if (cached == null) {
            IncidentTable.Row row = IncidentTable.find(handle, number).orElseThrow();
            cached = new Kept(
                    row.id(), row.mergedInto(), IncidentTable.part(IncidentProfile.class, row.id(), row.profile()));
            known.put(number, cached);
        }
        return cached;
    }

    void put(long number, String id, Optional<String> mergedInto, IncidentProfile profile) {
        known.put(number, new Kept(id, mergedInto, profile));
    }

    void clear() {
        known.clear();
    }
}
