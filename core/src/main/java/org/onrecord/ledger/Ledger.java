package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Report;

/** A draft of the API; the founder writes the real class, helpers compile against this one. */
public final class Ledger implements AutoCloseable {
    /** Opens FILE or postgresql://… ; LedgerException with a message for people where it cannot. */
    public static Ledger open(String where) {
        throw new UnsupportedOperationException(where);
    }

    /** The ids of the incidents that begin with these letters, five at most. */
    public List<String> complete(String prefix) {
        throw new UnsupportedOperationException(prefix);
    }

    public List<IncidentSummary> incidents(IncidentQuery query) {
        throw new UnsupportedOperationException(query.toString());
    }

    /** The record of an incident, or of the one that it was merged into. */
    public Optional<IncidentRecord> record(String incident, AsOf asOf) {
        throw new UnsupportedOperationException(incident + asOf);
    }

    /** A report with its text. */
    public Optional<Report> report(String id) {
        throw new UnsupportedOperationException(id);
    }

    /** Enters an edit. */
    public Edit edit(Entry.Edited edit) {
        throw new UnsupportedOperationException(edit.toString());
    }

    @Override
    public void close() {}
}
