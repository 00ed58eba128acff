package org.onrecord.publishing.formats.common;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.onrecord.model.IncidentRecord;

/**
 * A form in which records are published, the same from the command line and over HTTP.
 *
 * <p>Formats keep no state and may be used by several threads. What they write follows from the records and the context
 * alone, byte for byte. They hold one record at a time, however many come.
 *
 * <p>To add one: implement this, name it in {@code RecordFormats}, and give it a golden file and a validator; the recipe in
 * {@code CONTRIBUTING.md} lists the steps.
 */
public interface RecordFormat {
    /** The name that people type: "ged". */
    String code();

    /** The media type, with its parameters: "text/csv; charset=utf-8; header=present". */
    String mediaType();

    /** The usual end of a file's name, without a dot: "csv". */
    String extension();

    /** What it is, in a line for people. */
    String description();

    /** Whether a file of it holds one incident alone, so that several go into a folder. */
    default boolean isOfOneIncident() {
        return false;
    }

    /** Whether it holds an incident by default: files in the shape of another dataset leave out what that would not hold. */
    default boolean holds(IncidentRecord record) {
        return true;
    }

    /** Whether a terminal cannot show it. */
    default boolean isBinary() {
        return false;
    }

    /**
     * Writes records in the order in which they come; flushes, and leaves the stream open.
     *
     * @throws IOException where the stream does
     * @throws UnfitRecordsException where this format cannot hold these records, with what to do about it
     */
    void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException;
}
