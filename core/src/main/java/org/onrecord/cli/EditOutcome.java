package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollRule;
import org.onrecord.publishing.words.EditWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.RecordHeadline;

/**
 * What an edit has done: what the record said before, and what it says now.
 *
 * @param before the record that was edited; absent where it is not known
 * @param after the same now
 * @param other the incident that it, or a report of it, has gone into
 */
record EditOutcome(
        Edit edit, Optional<IncidentRecord> before, Optional<IncidentRecord> after, Optional<IncidentRecord> other) {
    private static final int LABEL_COLUMNS = 8;

    String text(Style style) {
        String done = before.or(() -> after)
                .map(record -> new EditWords(record).of(edit))
                .orElseGet(() -> Printable.of(edit.by()) + " " + edit.action().code());
        String head =
                Wrapped.lines(style.bold("Edit " + Printable.of(edit.id())) + ": " + done + ".", 0, style.width());
        Optional<String> was = before.map(EditOutcome::sentence);
        Optional<String> now = after.map(EditOutcome::sentence);
        Optional<String> there = other.filter(record ->
                        after.filter(one -> one.id().equals(record.id())).isEmpty())
                .map(EditOutcome::sentence);
        if (there.isEmpty() && was.isPresent() && was.equals(now)) {
            return head + line("still", now, style);
        }
        return head + line("before", was, style) + line("now", now, style) + line("and", there, style);
    }

    private static String line(String label, Optional<String> sentence, Style style) {
        return sentence.map(words -> Wrapped.row(Wrapped.cell(style.dim(label), LABEL_COLUMNS), words, style.width()))
                .orElse("");
    }

    private static String sentence(IncidentRecord record) {
        return Printable.of(record.id()) + ": " + RecordHeadline.of(record, TollRule.ONRECORD);
    }
}
