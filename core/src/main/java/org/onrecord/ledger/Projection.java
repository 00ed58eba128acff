package org.onrecord.ledger;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.ledger.folding.IncidentFold;
import org.onrecord.ledger.folding.Merges;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.IncidentRecord;

/**
 * Keeps the tables that follow from the entries in step with them, for one transaction.
 *
 * <p>An incident is folded anew at the end of the transaction while few entries speak of it, and later only once they
 * have grown by an eighth, so that a report costs the same however many came before; the rest is folded when a run ends.
 */
final class Projection {
    private static final long FEW = 40;
    private static final long EIGHTH = 8;

    private final Handle handle;
    private final Keys keys;
    private final ProfileCache profiles;
    private final Set<String> touched = new LinkedHashSet<>();

    Projection(Handle handle, Keys keys, ProfileCache profiles) {
        this.handle = handle;
        this.keys = keys;
        this.profiles = profiles;
    }

    /** Does what an entry demands that has just been entered. */
    void follow(long number, Entry entry) {
        if (entry instanceof Entry.Read read) {
            followReading(number, read);
        } else if (entry instanceof Entry.Edited edited) {
            followEdit(number, edited);
        }
    }

    private void followReading(long number, Entry.Read read) {
        List<Long> ofReport = EntryLog.numbersOfReport(handle, read.report());
        Set<String> before = new TreeSet<>();
        for (long earlier : ofReport) {
            if (earlier < number) {
                EntryLog.findReading(handle, earlier)
                        .ifPresent(reading -> reading.links().forEach(link -> before.add(link.incident())));
            }
        }
        for (Entry.Link link : read.links()) {
            add(link);
            touchAll(link.incident(), ofReport);
            if (!IncidentTable.standing(handle, link.incident()).equals(link.incident())) {
                before.add(link.incident());
            }
        }
        for (String incident : reached(read.report(), before)) {
            touchAll(incident, ofReport);
            rebuild(incident);
        }
    }

    /** Some incidents, and those that merges and splits lead a report's links from there to. */
    private Set<String> reached(String report, Set<String> incidents) {
        Set<String> reached = new TreeSet<>(incidents);
        Deque<String> toFollow = new ArrayDeque<>(incidents);
        while (!toFollow.isEmpty()) {
            String at = toFollow.remove();
            String next = Merges.of(Records.entries(handle, at)).standing(report, at);
            if (reached.add(next)) {
                toFollow.add(next);
            }
        }
        return reached;
    }

    private void touchAll(String incident, List<Long> entries) {
        IncidentTable.touch(handle, incident, entries);
        touched.add(incident);
    }

    /** Adds what a report tells to the profile of its incident, and the incident under the report's keys. */
    private void add(Entry.Link link) {
        try {
            long number = IncidentTable.find(handle, link.incident())
                    .map(row -> merge(row, link))
                    .orElseGet(() -> open(link));
            KeyTable.insert(handle, number, keys.of(link.profile()));
        } catch (SQLException fault) {
            throw new Unkept(fault);
        }
    }

    private long open(Entry.Link link) {
        long number = IncidentTable.lastNumber(handle) + 1;
        IncidentTable.insert(handle, number, link.incident(), link.profile());
        profiles.put(number, link.incident(), Optional.empty(), link.profile());
        return number;
    }

    private long merge(IncidentTable.Row row, Entry.Link link) {
        IncidentProfile merged = profiles.profile(handle, row.number()).merge(link.profile());
        IncidentTable.setProfile(handle, row.id(), merged, row.mergedInto());
        profiles.put(row.number(), row.id(), row.mergedInto(), merged);
        return row.number();
    }

    private void followEdit(long number, Entry.Edited edited) {
        Set<String> incidents = new TreeSet<>(Set.of(edited.incident()));
        edited.other().ifPresent(incidents::add);
        if (edited.action() == Edit.Action.SPLIT) {
            split(edited.target().orElseThrow(), edited.other().orElseThrow());
        }
        if (edited.action() == Edit.Action.UNDO) {
            incidents.addAll(incidentsOf(edited.target().orElseThrow()));
            incidents.addAll(movedTo(incidents));
        }
        incidents.addAll(incidents.stream()
                .map(incident -> IncidentTable.standing(handle, incident))
                .toList());
        for (String incident : incidents) {
            touchAll(incident, List.of(number));
        }
        incidents.forEach(this::rebuild);
    }

    /** The incident that a report is moved to holds its entries from now on. */
    private void split(String report, String other) {
        List<Long> ofReport = EntryLog.numbersOfReport(handle, report);
        if (IncidentTable.find(handle, other).isEmpty()) {
            IncidentTable.insert(handle, IncidentTable.lastNumber(handle) + 1, other, IncidentProfile.EMPTY);
        }
        touchAll(other, ofReport);
    }

    /** The incidents that reports ever went to from some others: what went there may depend on what is undone. */
    private Set<String> movedTo(Set<String> incidents) {
        Set<String> moved = new TreeSet<>();
        Deque<String> toFollow = new ArrayDeque<>(incidents);
        while (!toFollow.isEmpty()) {
            for (Recorded recorded : Records.entries(handle, toFollow.remove())) {
                if (recorded.entry() instanceof Entry.Edited edit
                        && edit.action() == Edit.Action.SPLIT
                        && moved.add(edit.other().orElseThrow())) {
                    toFollow.add(edit.other().orElseThrow());
                }
            }
        }
        return moved;
    }

    private Set<String> incidentsOf(String edit) {
        Set<String> incidents = new TreeSet<>();
        EntryLog.find(handle, Long.parseLong(edit)).map(EntryLog.Row::recorded).ifPresent(undone -> {
            if (undone.entry() instanceof Entry.Edited edited) {
                incidents.add(edited.incident());
                edited.other().ifPresent(incidents::add);
                if (edited.action() == Edit.Action.UNDO) {
                    incidents.addAll(incidentsOf(edited.target().orElseThrow()));
                }
            }
        });
        return incidents;
    }

    /** Draws an incident's profile anew from the links that count now. */
    private void rebuild(String incident) {
        Collection<Recorded> entries = Records.entries(handle, incident);
        List<Entry.Link> links = IncidentFold.links(incident, entries);
        IncidentProfile profile =
                links.stream().map(Entry.Link::profile).reduce(IncidentProfile.EMPTY, IncidentProfile::merge);
        IncidentTable.setProfile(handle, incident, profile, mergedInto(incident, entries));
        profiles.clear();
        try {
            long number = IncidentTable.number(handle, incident);
            for (Entry.Link link : links) {
                KeyTable.insert(handle, number, keys.of(link.profile()));
            }
        } catch (SQLException fault) {
            throw new Unkept(fault);
        }
    }

    private static Optional<String> mergedInto(String incident, Collection<Recorded> entries) {
        return Optional.of(Merges.of(entries).standing(incident)).filter(standing -> !standing.equals(incident));
    }

    Optional<KnownIncident> without(String incident, String report) {
        List<Recorded> others = Records.entries(handle, incident).stream()
                .filter(recorded -> !(recorded.entry() instanceof Entry.Read read
                        && read.report().equals(report)))
                .toList();
        List<Entry.Link> links = IncidentFold.links(incident, others);
        return links.stream()
                .map(Entry.Link::profile)
                .reduce(IncidentProfile::merge)
                .map(profile -> new KnownIncident(incident, profile));
    }

    Optional<String> incidentOf(String report) {
        List<EntryLog.Row> rows = EntryLog.ofReport(handle, report);
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).recorded().entry() instanceof Entry.Read read) {
                return read.links().stream()
                        .filter(link -> isMain(read, link))
                        .map(Entry.Link::incident)
                        .map(incident -> IncidentTable.standing(handle, incident))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isMain(Entry.Read read, Entry.Link link) {
        return read.incidents().stream()
                .anyMatch(incident -> incident.main() && incident.id().equals(link.inReport()));
    }

    /** Folds the incidents that the transaction has touched, but for large ones that have hardly grown. */
    void foldTouched() {
        for (String incident : touched) {
            IncidentTable.Row row = IncidentTable.find(handle, incident).orElseThrow();
            if (row.entries() <= FEW || (row.entries() - row.folded()) * EIGHTH >= row.folded()) {
                fold(incident);
            }
        }
    }

    /** Folds incidents whose line is old; whether there may be more. */
    boolean foldSome(int most) {
        List<String> old = IncidentTable.toFold(handle, most);
        old.forEach(this::fold);
        return old.size() == most;
    }

    private void fold(String incident) {
        Collection<Recorded> entries = Records.entries(handle, incident);
        Optional<IncidentRecord> record = mergedInto(incident, entries).isPresent()
                ? Optional.empty()
                : Records.FOLD.fold(incident, entries, Optional.empty());
        record.ifPresentOrElse(
                standing -> LineTable.set(handle, IncidentTable.number(handle, incident), standing),
                () -> LineTable.remove(handle, incident));
        IncidentTable.setFolded(handle, incident);
    }
}
