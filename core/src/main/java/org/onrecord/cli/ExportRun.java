package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.publishing.formats.cap.CapFolder;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.words.CountWords;

/** Takes records from a ledger to a format, one at a time. */
final class ExportRun {
    private final Ledger ledger;
    private final AsOf seen;
    private final PrintWriter err;

    ExportRun(Ledger ledger, AsOf seen, PrintWriter err) {
        this.ledger = ledger;
        this.seen = seen;
        this.err = err;
    }

    void write(IncidentQuery query, RecordFormat format, FormatContext context, OutputStream out) throws IOException {
        List<String> ids = ids(query);
        AtomicInteger left = new AtomicInteger();
        try (Progress progress = Progress.overIncidents(ids.size(), false, err)) {
            Iterator<IncidentRecord> records = ids.stream()
                    .peek(id -> progress.step(1))
                    .flatMap(id -> ledger.record(id, seen).stream())
                    .peek(record -> left.addAndGet(context.allKinds() || format.holds(record) ? 0 : 1))
                    .iterator();
            format.write(records, context, out);
        }
        if (left.get() > 0) {
            err.println("onrecord: " + CountWords.of(left.get(), "incident") + " left out, which " + format.code()
                    + " would not hold; --all-kinds writes them too");
        }
    }

    /** Brings a folder of CAP messages up to date: also where an incident in it is on record no more. */
    void keepFolder(IncidentQuery query, FormatContext context, Path path) throws IOException {
        CapFolder folder = new CapFolder(path);
        List<String> ids = ids(query);
        int written = 0;
        int unchanged = 0;
        try (Progress progress = Progress.overIncidents(ids.size(), true, err)) {
            for (String id : ids) {
                Optional<IncidentRecord> record = ledger.record(id, seen);
                if (record.isPresent()) {
                    boolean changed = folder.publish(record.get(), context).isPresent();
                    written += changed ? 1 : 0;
                    unchanged += changed ? 0 : 1;
                }
                progress.step(1);
            }
        }
        int cancelled = seen.equals(AsOf.NOW) ? cancelGone(folder, context) : 0;
        err.println("onrecord: " + CountWords.of(written, "message") + " written, " + unchanged + " unchanged, "
                + cancelled + " cancelled in " + path);
    }

    private int cancelGone(CapFolder folder, FormatContext context) throws IOException {
        int cancelled = 0;
        for (String id : folder.incidents()) {
            Optional<String> now = ledger.record(id, AsOf.NOW).map(IncidentRecord::id);
            if (!now.equals(Optional.of(id))) {
                String why = now.map(other -> "It turned out to be the same incident as " + other + ".")
                        .orElse("No report is on record of it any more.");
                cancelled += folder.cancel(id, why, context).isPresent() ? 1 : 0;
            }
        }
        return cancelled;
    }

    private List<String> ids(IncidentQuery query) {
        return ledger.incidents(query).stream().map(IncidentSummary::id).toList();
    }
}
