package org.onrecord.publishing;

import org.onrecord.model.IncidentRecord;

/**
 * A record as JSON in the format {@code onrecord-record/1}, which {@link #schema()} defines: every figure with its report,
 * its characters, its chain of sources, its times and its reader.
 *
 * <p>All keys are always there: what is absent is null or an empty array.
 */
public final class RecordJson {
    /** The name of the format, as every object carries it. */
    public static final String FORMAT = "onrecord-record/1";

    private RecordJson() {}

    /** The record on several lines, without a line break at the end. */
    public static String indented(IncidentRecord record) {
        return JsonText.indented(json -> new RecordWriter(json).write(record));
    }

    /** The record on one line, without a line break at the end. */
    public static String onOneLine(IncidentRecord record) {
        return JsonText.onOneLine(json -> new RecordWriter(json).write(record));
    }

    /** The record on one line, with {@code seen}: from which moment it was seen. */
    public static String onOneLine(IncidentRecord record, Seen seen) {
        return JsonText.onOneLine(json -> new RecordWriter(json).write(record, seen));
    }

    /** The JSON Schema (draft 2020-12) of the format. */
    public static String schema() {
        return JsonText.schema("onrecord-record-1.schema.json");
    }
}
