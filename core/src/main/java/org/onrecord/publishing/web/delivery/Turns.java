package org.onrecord.publishing.web.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.Change;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.Step;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.alerts.Turn;

/**
 * What each entry has made of its incidents, for all rules alike: an incident is folded once an entry while entries are
 * looked at one after the other. Safe for several threads, which take turns.
 */
final class Turns {
    private static final int MOST_ENTRIES = 64;
    private static final int MOST_RECORDS = 500;

    private final Ledger ledger;
    private final Map<Long, List<Turn>> known = new Lately<>(MOST_ENTRIES);
    private final Map<String, IncidentRecord> standing = new Lately<>(MOST_RECORDS); // after the entry seen last
    private long seen = -1;

    Turns(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What was asked for last, so many at most. */
    private static final class Lately<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private static final float LOAD = 0.75f;

        private final int most;

        Lately(int most) {
            super(most, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    /** The turns of an entry, by the incidents' ids. */
    synchronized List<Turn> of(Change change) {
        List<Turn> turns = known.get(change.entry());
        if (turns == null) {
            turns = find(change);
            known.put(change.entry(), turns);
        }
        return turns;
    }

    /** The turns of an entry that was seen before. */
    synchronized List<Turn> of(long entry) {
        return ledger.changes(entry - 1, 1).stream()
                .flatMap(change -> of(change).stream())
                .toList();
    }

    private List<Turn> find(Change change) {
        boolean next = change.entry() == seen + 1;
        if (!next && change.entry() > seen) {
            standing.clear();
        }
        boolean follows = next || change.entry() > seen;
        List<Turn> turns = new ArrayList<>();
        if (!change.kind().equals("received")) { // nothing is on record of a report until it is read
            Map<String, IncidentRecord> after = new LinkedHashMap<>();
            for (String id : change.named()) {
                ledger.record(id, AsOf.entry(change.entry())).ifPresent(record -> after.put(record.id(), record));
            }
            after.values().stream()
                    .sorted(Comparator.comparing(IncidentRecord::id))
                    .forEach(record -> turns.add(turn(change, record, next)));
            if (follows) {
                change.named().forEach(standing::remove);
                standing.putAll(after);
            }
        }
        seen = follows ? change.entry() : seen;
        return List.copyOf(turns);
    }

    private Turn turn(Change change, IncidentRecord after, boolean next) {
        List<IncidentRecord> before = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Optional<IncidentRecord> itself = before(change.entry(), after.id(), next);
        itself.ifPresent(record -> {
            before.add(record);
            ids.addAll(record.merged());
        });
        for (String merged : after.merged()) {
            if (!ids.contains(merged)) {
                before(change.entry(), merged, next).ifPresent(before::add);
            }
        }
        return new Turn(change.entry(), change.recordedAt(), after, before, () -> earlier(change.entry(), after));
    }

    /** The record of an incident right before an entry; absent where it was part of another one then. */
    private Optional<IncidentRecord> before(long entry, String id, boolean next) {
        return Optional.ofNullable(next ? standing.get(id) : null)
                .or(() -> ledger.record(id, AsOf.entry(entry - 1)))
                .filter(record -> record.id().equals(id));
    }

    /** The records after earlier entries, the latest first, of the incident and of those that are one with it. */
    private Stream<IncidentRecord> earlier(long entry, IncidentRecord after) {
        return Stream.concat(Stream.of(after.id()), after.merged().stream())
                .flatMap(id -> ledger.history(id).stream()
                        .filter(step -> step.entry() < entry - 1 && !step.kind().equals("received"))
                        .sorted(Comparator.comparing(Step::entry).reversed())
                        .flatMap(step -> ledger.record(id, AsOf.entry(step.entry())).stream())
                        .filter(record -> record.id().equals(id)));
    }
}
