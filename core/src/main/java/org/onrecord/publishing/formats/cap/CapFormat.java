package org.onrecord.publishing.formats.cap;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.formats.common.UnfitRecordsException;

/** A CAP message that alerts: of one incident, as CAP has it; {@link CapFolder} holds those of several, and their updates. */
public final class CapFormat implements RecordFormat {
    @Override
    public String code() {
        return "cap";
    }

    @Override
    public String mediaType() {
        return "application/cap+xml; charset=utf-8";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String description() {
        return "CAP 1.2 messages, one an incident; a folder of them is kept up to date";
    }

    @Override
    public boolean isOfOneIncident() {
        return true;
    }

    @Override
    public void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException {
        if (!records.hasNext()) {
            throw new UnfitRecordsException("expected an incident for a CAP message but found none; widen the search");
        }
        IncidentRecord record = records.next();
        if (records.hasNext()) {
            throw new UnfitRecordsException(
                    "expected one incident for a CAP message but found several; narrow the search,"
                            + " or name a folder for a message each");
        }
        out.write(CapMessages.of(record, List.of(), context).bytes());
        out.flush();
    }
}
