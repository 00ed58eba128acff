package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.TollSeries;

/** Enters persons' edits; what names nothing on record, or would change nothing, is refused. */
final class Edits {
    private static final int MOST_WORDS = 10_000;

    private final Writing writing;

    private Edits(Writing writing) {
        this.writing = writing;
    }

    static Edit enter(Writing writing, Entry.Edited edit) {
        Edits edits = new Edits(writing);
        Entry.Edited checked = edits.checked(edit);
        long number = writing.append(checked);
        return writing.expectRecord(checked.incident()).edits().stream()
                .filter(entered -> entered.id().equals(Long.toString(number)))
                .findFirst()
                .orElseThrow();
    }

    private Entry.Edited checked(Entry.Edited edit) {
        expect(!edit.by().isBlank(), "a name for the edit, such as --by 'A. Editor'");
        expect(!edit.reason().isBlank(), "a reason for the edit, such as --reason 'ministry's list of 7 April'");
        if (edit.reason().length() + edit.by().length() > MOST_WORDS) {
            throw new LedgerException("expected a name and a reason of no more than 10,000 characters but found "
                    + (edit.reason().length() + edit.by().length()) + "; nothing was changed");
        }
        IncidentRecord record = writing.expectRecord(
                edit.action() == Edit.Action.UNDO ? incidentOf(edit.target().orElse("")) : edit.incident());
        Optional<String> target = edit.target();
        Optional<String> other = edit.other();
        switch (edit.action()) {
            case CONFIRM, REJECT -> expectAssertion(record, target.orElse(""));
            case SET_PLACE -> expect(edit.place().isPresent(), "a place to set");
            case SET_TIME -> expect(edit.period().isPresent(), "days to set");
            case MERGE -> other = Optional.of(expectOther(record, other.orElse("")));
            case SPLIT -> {
                target = Optional.of(expectReport(record, target.orElse("")));
                other = Optional.of(other.isPresent() ? expectOther(record, other.get()) : newIncident(target.get()));
            }
            case UNDO -> expectEdit(record, target.orElse(""));
            case NOTE -> target = Optional.empty();
        }
        return new Entry.Edited(
                edit.action(), record.id(), target, other, edit.place(), edit.period(), edit.by(), edit.reason());
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new LedgerException("expected " + what + " but found none; nothing was changed");
        }
    }

    private static void expectAssertion(IncidentRecord record, String id) {
        expect(
                record.tolls().stream()
                        .map(TollSeries::claims)
                        .flatMap(claims -> claims.stream())
                        .anyMatch(claim -> claim.assertion().id().equals(id)),
                "a figure of incident " + record.id() + " named '" + id + "' (`onrecord show " + record.id()
                        + " --all` lists them)");
    }

    private String expectOther(IncidentRecord record, String id) {
        String other = writing.expectRecord(id).id();
        expect(!other.equals(record.id()), "another incident than " + record.id() + " to go into");
        return other;
    }

    private static String expectReport(IncidentRecord record, String id) {
        List<String> reports = record.reports().stream()
                .map(ReportHead::id)
                .filter(known -> !id.isBlank() && known.startsWith(id))
                .toList();
        if (reports.size() > 1) {
            throw new LedgerException("expected one report whose id begins with '" + id + "' but found "
                    + reports.size() + "; give more of its id: nothing was changed");
        }
        expect(!reports.isEmpty(), "a report of incident " + record.id() + " whose id begins with '" + id + "'");
        expect(
                record.reports().size() > 1,
                "a second report in incident " + record.id() + ", so that one can leave it");
        return reports.get(0);
    }

    /** A name that no earlier split of the same report has taken. */
    private String newIncident(String report) {
        return IncidentIds.of(report, "split after " + writing.lastNumber());
    }

    /** The incident that an edit was of, which nobody need name. */
    private String incidentOf(String edit) {
        return writing.findEdit(edit)
                .map(Entry.Edited::incident)
                .orElseThrow(() -> new LedgerException("expected the number of an edit but found '" + edit
                        + "'; `onrecord show` lists the edits of an incident"));
    }

    private static void expectEdit(IncidentRecord record, String id) {
        Optional<Edit> edit =
                record.edits().stream().filter(known -> known.id().equals(id)).findFirst();
        expect(edit.isPresent(), "an edit of incident " + record.id() + " with the number '" + id + "'");
        Optional<String> undone = edit.orElseThrow().undone();
        if (undone.isPresent()) {
            throw new LedgerException("edit " + id + " is undone by edit " + undone.get() + "; nothing was changed");
        }
    }
}
