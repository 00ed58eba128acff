package org.onrecord.publishing;

import org.onrecord.model.Claim;
import org.onrecord.model.Edit;
import org.onrecord.model.ReportHead;

/** A part of a record by itself, on one line, as it stands in the JSON of the whole. */
public final class RecordPartJson {
    private RecordPartJson() {}

    public static String of(Claim claim) {
        return JsonText.onOneLine(json -> json.object(() -> new TollWriter(json).writeClaim(claim)));
    }

    public static String of(ReportHead report) {
        return JsonText.onOneLine(json -> json.object(() -> new ReportHeadWriter(json).write(report)));
    }

    public static String of(Edit edit) {
        return JsonText.onOneLine(json -> json.object(() -> new RecordWriter(json).writeEdit(edit)));
    }
}
