package org.onrecord.ledger;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.ledger.folding.IncidentFold;
import org.onrecord.ledger.folding.Merges;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;

/** Records, folded from the entries that the tables hold. */
final class Records {
    static final IncidentFold FOLD = new IncidentFold(new TollReconciliation());

    private Records() {}

    static Optional<IncidentRecord> fold(Handle handle, String incident, AsOf asOf) {
        long by = asOf.recorded().map(Moments::micros).orElse(Long.MAX_VALUE);
        Collection<Recorded> entries = entries(handle, incident, by);
        String standing = Merges.of(entries).standing(incident);
        String asked = incident;
        while (!standing.equals(asked)) {
            asked = standing;
            entries = entries(handle, asked, by);
            standing = Merges.of(entries).standing(asked);
        }
        return FOLD.fold(asked, entries, asOf.reported());
    }

    /**
     * The entries that speak of an incident, of one that was ever merged into it, or of one that a report ever came from,
     * each once, in order: what a split moves depends on what was merged before.
     */
    static Collection<Recorded> entries(Handle handle, String incident, long by) {
        Map<Long, Recorded> found = new TreeMap<>();
        Set<String> seen = new HashSet<>(Set.of(incident));
        Deque<String> toLoad = new ArrayDeque<>(seen);
        while (!toLoad.isEmpty()) {
            for (EntryLog.Row row : EntryLog.onIncident(handle, toLoad.remove(), by)) {
                if (found.containsKey(row.number())) {
                    continue;
                }
                Recorded recorded = row.recorded();
                found.put(row.number(), recorded);
                if (recorded.entry() instanceof Entry.Edited edit
                        && (edit.action() == Edit.Action.MERGE || edit.action() == Edit.Action.SPLIT)
                        && seen.contains(edit.other().orElse(""))
                        && seen.add(edit.incident())) {
                    toLoad.add(edit.incident());
                }
            }
        }
        return found.values();
    }
}
