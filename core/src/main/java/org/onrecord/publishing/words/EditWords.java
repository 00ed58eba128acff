package org.onrecord.publishing.words;

import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;

/** What a person has changed, in words: "confirmed 137 killed (1042/f3)". */
public final class EditWords {
    /** So many digits of a report's id tell it from others. */
    private static final int ID_DIGITS = 12;

    private final IncidentRecord record;

    /** @param record the one whose claims and reports the edit names */
    public EditWords(IncidentRecord record) {
        this.record = record;
    }

    /** Who did what. */
    public String of(Edit edit) {
        return Printable.of(edit.by()) + " " + action(edit);
    }

    private String action(Edit edit) {
        String target = Printable.of(edit.target().orElse(""));
        return switch (edit.action()) {
            case CONFIRM -> "confirmed " + claim(target);
            case REJECT -> "rejected " + claim(target);
            case SET_PLACE ->
                "set the place to "
                        + edit.place()
                                .flatMap(place -> place.location().map(LocationWords::inFull))
                                .orElse("none");
            case SET_TIME ->
                "set the time to " + edit.period().map(PeriodWords::of).orElse("none");
            case MERGE ->
                "merged " + Printable.of(edit.incident()) + " into "
                        + Printable.of(edit.other().orElse("another incident"));
            case SPLIT ->
                "moved " + report(target) + " to " + Printable.of(edit.other().orElse("an incident of its own"));
            case NOTE -> "noted";
            case UNDO -> "undid edit " + target;
        };
    }

    private String claim(String assertion) {
        Optional<String> figure = record.tolls().stream()
                .flatMap(series -> series.claims().stream()
                        .map(Claim::assertion)
                        .filter(one -> one.id().equals(assertion))
                        .map(one -> ClaimWords.number(one.figure(), series.counted()) + " "
                                + TargetWords.participle(series.category())))
                .findFirst();
        return figure.map(words -> words + " (" + assertion + ")").orElse(assertion);
    }

    private String report(String id) {
        Optional<String> title = record.reports().stream()
                .filter(report -> report.id().equals(id))
                .map(ReportHead::title)
                .filter(words -> !words.isBlank())
                .findFirst();
        String digits = id.length() > ID_DIGITS ? id.substring(0, ID_DIGITS) : id;
        return "the report "
                + title.map(words -> "“" + Printable.of(words) + "”").orElse(digits);
    }
}
