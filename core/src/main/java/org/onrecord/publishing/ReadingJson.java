package org.onrecord.publishing;

import org.onrecord.model.Reading;

/**
 * A reading as JSON in the format {@code onrecord/1}, which {@link #schema()} defines.
 *
 * <p>All keys are always there: what is absent is null or an empty array.
 */
public final class ReadingJson {
    /** The name of the format, as every object carries it. */
    public static final String FORMAT = "onrecord/1";

    private ReadingJson() {}

    /** The reading on several lines, without a line break at the end. */
    public static String indented(Reading reading) {
        return JsonText.indented(json -> new ReadingWriter(json).write(reading));
    }

    /** The reading on one line, without a line break at the end. */
    public static String onOneLine(Reading reading) {
        return JsonText.onOneLine(json -> new ReadingWriter(json).write(reading));
    }

    /** The JSON Schema (draft 2020-12) of the format. */
    public static String schema() {
        return JsonText.schema("onrecord-1.schema.json");
    }
}
