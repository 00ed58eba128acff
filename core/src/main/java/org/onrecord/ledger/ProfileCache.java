package org.onrecord.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.entries.EntryJson;
import org.onrecord.model.IncidentProfile;

/**
 * The profiles of the incidents that were looked at last; at most {@value #MOST}, of about 15 kB each.
 *
 * <p>It must be emptied when another process has written, or a transaction was undone.
 */
final class ProfileCache {
    private static final int MOST = 4_000;
    private static final float LOAD = 0.75f;

    private final Map<Long, KnownIncident> known = new LinkedHashMap<>(MOST, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, KnownIncident> eldest) {
            return size() > MOST;
        }
    };

    /** The incident of a number, or the one that it was merged into, which alone is kept, as it may grow. */
    KnownIncident expect(Handle handle, long number) {
        KnownIncident cached = known.get(number);
        if (cached != null) {
            return cached;
        }
        IncidentTable.Row row = IncidentTable.find(handle, number).orElseThrow();
        Optional<String> into = row.mergedInto();
        if (into.isPresent()) {
            return expect(
                    handle, IncidentTable.find(handle, into.get()).orElseThrow().number());
        }
        KnownIncident loaded = new KnownIncident(row.id(), EntryJson.readPart(IncidentProfile.class, row.profile()));
        known.put(number, loaded);
        return loaded;
    }

    void put(long number, KnownIncident incident) {
        known.put(number, incident);
    }

    void clear() {
        known.clear();
    }
}
