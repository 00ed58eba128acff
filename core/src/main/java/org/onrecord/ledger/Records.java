package org.onrecord.ledger;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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
        EntryLog.Until until = EntryLog.Until.of(asOf);
        Collection<Recorded> entries = entries(handle, incident, until);
        String standing = Merges.of(entries).standing(incident);
        String asked = incident;
        while (!standing.equals(asked)) {
            asked = standing;
            entries = entries(handle, asked, until);
            standing = Merges.of(entries).standing(asked);
        }
        return FOLD.fold(asked, entries, asOf.reported());
    }

    static Collection<Recorded> entries(Handle handle, String incident) {
        return entries(handle, incident, EntryLog.Until.NOW);
    }

    /**
     * The entries that speak of an incident, of one that was ever merged into it, or of one that a report ever came from,
     * each once, in order: what a split moves depends on what was merged before.
     */
    private static Collection<Recorded> entries(Handle handle, String incident, EntryLog.Until until) {
        Map<Long, Recorded> found = new TreeMap<>();
        related(incident, id -> EntryLog.onIncident(handle, id, until), found);
        return found.values();
    }

    /** The incident that one is part of now, itself where it was not merged. */
    static String standing(Handle handle, String incident) {
        String asked = incident;
        String standing = merges(handle, asked).standing(asked);
        while (!standing.equals(asked)) {
            asked = standing;
            standing = merges(handle, asked).standing(asked);
        }
        return standing;
    }

    /** The merges and splits that hold among the entries of an incident, without the reports and readings. */
    static Merges merges(Handle handle, String incident) {
        Map<Long, Recorded> edits = new TreeMap<>();
        related(incident, id -> EntryLog.editsOnIncident(handle, id), edits);
        return Merges.of(edits.values());
    }

    /** The numbers of all entries that the record of an incident is folded from, in order. */
    static SortedSet<Long> numbers(Handle handle, String incident) {
        SortedSet<Long> numbers = new TreeSet<>();
        for (String id : related(incident, one -> EntryLog.editsOnIncident(handle, one), new TreeMap<>())) {
            numbers.addAll(handle.createQuery("SELECT number FROM entry_on_incident WHERE incident = :incident")
                    .bind("incident", id)
                    .mapTo(Long.class)
                    .list());
        }
        return numbers;
    }

    /** The incidents whose entries one's record is folded from; those that are loaded on the way are added. */
    private static Set<String> related(
            String incident, Function<String, List<EntryLog.Row>> load, Map<Long, Recorded> found) {
        Set<String> seen = new HashSet<>(Set.of(incident));
        Deque<String> toLoad = new ArrayDeque<>(seen);
        while (!toLoad.isEmpty()) {
            for (EntryLog.Row row : load.apply(toLoad.remove())) {
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
        return seen;
    }
}
