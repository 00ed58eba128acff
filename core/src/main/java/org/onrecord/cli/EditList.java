package org.onrecord.cli;

import java.util.stream.Collectors;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.words.EditWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;

/** What has been changed on a record, by whom and why, in the order of entry. */
final class EditList {
    private static final int INDENT = 2;

    private final IncidentRecord record;
    private final Style style;

    EditList(IncidentRecord record, Style style) {
        this.record = record;
        this.style = style;
    }

    /** Empty where nothing has been changed. */
    String text() {
        String rows = record.edits().stream().map(this::row).collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n" + style.heading("Edits") + "\n" + rows;
    }

    private String row(Edit edit) {
        String time = MomentWords.inFull().of(edit.recordedAt());
        String cells = " ".repeat(INDENT) + Wrapped.cell(time, time.length() + 2)
                + style.bold("edit " + Printable.of(edit.id())) + "  ";
        String undone =
                edit.undone().map(by -> "; undone by edit " + Printable.of(by)).orElse("");
        return Wrapped.row(cells, new EditWords(record).of(edit) + undone, style.width())
                + (edit.reason().isBlank()
                        ? ""
                        : Wrapped.lines("“" + Printable.of(edit.reason()) + "”", 2 * INDENT, style.width()));
    }
}
