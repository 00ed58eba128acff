package org.onrecord.publishing.formats.common;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;

/** The first and the last moments of a record; all are the beginning of 1970 where it has no report. */
public final class Times {
    private Times() {}

    /** When its first report was published. */
    public static Instant firstReported(IncidentRecord record) {
        return reported(record).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** When its latest report was published. */
    public static Instant lastReported(IncidentRecord record) {
        return reported(record).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    /** When the ledger took in its first report. */
    public static Instant created(IncidentRecord record) {
        return record.reports().stream()
                .map(ReportHead::recordedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** When a report or an edit was entered last. */
    public static Instant changed(IncidentRecord record) {
        return Stream.concat(
                        record.reports().stream().map(ReportHead::recordedAt),
                        record.edits().stream().map(Edit::recordedAt))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Stream<Instant> reported(IncidentRecord record) {
        return record.reports().stream().map(ReportHead::reportedAt).map(ReportedAt::from);
    }
}
