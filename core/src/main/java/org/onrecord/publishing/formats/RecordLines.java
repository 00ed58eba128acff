package org.onrecord.publishing.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.RecordJson;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.RecordFormat;

/** Whole records, each on a line as {@link RecordJson}: all that OnRecord knows, in its own terms. */
final class RecordLines implements RecordFormat {
    @Override
    public String code() {
        return "records";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "whole records as JSON lines (" + RecordJson.FORMAT + ")";
    }

    @Override
    public void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        while (records.hasNext()) {
            writer.write(RecordJson.onOneLine(records.next()));
            writer.write('\n');
        }
        writer.flush();
    }
}
