package org.onrecord.ledger.folding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Period;
import org.onrecord.model.Report;
import org.onrecord.model.Whereabouts;

/** Entries in their order, and the records that they fold into. */
final class WrittenLedger {
    private final List<Recorded> entries = new ArrayList<>();
    private final Map<String, Report> reports = new HashMap<>();

    /** Takes in a report and its reading; gives the number of the reading's entry. */
    long enter(Draft draft) {
        add(draft.received());
        return readAgain(draft);
    }

    long readAgain(Draft draft) {
        reports.put(draft.report().id(), draft.report());
        return add(draft.read());
    }

    long add(Entry entry) {
        long number = entries.size() + 1;
        entries.add(new Recorded(number, Draft.NOON.plus(Duration.ofMinutes(number)), entry));
        return number;
    }

    long edit(Edit.Action action, String incident, String target) {
        return edit(action, incident, Optional.of(target), Optional.empty());
    }

    long merge(String incident, String into) {
        return edit(Edit.Action.MERGE, incident, Optional.empty(), Optional.of(into));
    }

    long split(String incident, String report, String to) {
        return edit(Edit.Action.SPLIT, incident, Optional.of(report), Optional.of(to));
    }

    long undo(String incident, long edit) {
        return edit(Edit.Action.UNDO, incident, Long.toString(edit));
    }

    private long edit(Edit.Action action, String incident, Optional<String> target, Optional<String> other) {
        return add(new Entry.Edited(
                action, incident, target, other, Optional.empty(), Optional.empty(), "Ann Example", "seen"));
    }

    long set(String incident, Whereabouts place, String by) {
        return add(new Entry.Edited(
                Edit.Action.SET_PLACE,
                incident,
                Optional.empty(),
                Optional.empty(),
                Optional.of(place),
                Optional.empty(),
                by,
                "seen on the map"));
    }

    long set(String incident, Period period, String by) {
        return add(new Entry.Edited(
                Edit.Action.SET_TIME,
                incident,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(period),
                by,
                "as the court found"));
    }

    List<Recorded> entries() {
        return entries;
    }

    Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    Optional<IncidentRecord> find(String incident) {
        return fold(incident, entries);
    }

    IncidentRecord record(String incident) {
        return find(incident).orElseThrow();
    }

    static Optional<IncidentRecord> fold(String incident, List<Recorded> entries) {
        return new IncidentFold(new HighestFigure()).fold(incident, entries, Optional.empty());
    }
}
