package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentPage;
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
    private static final int AT_A_TIME = 200;

    private final Ledger ledger;
    private final AsOf seen;
    private final PrintWriter err;

    ExportRun(Ledger ledger, AsOf seen, PrintWriter err) {
        this.ledger = ledger;
        this.seen = seen;
        this.err = err;
    }

    void write(IncidentQuery query, RecordFormat format, FormatContext context, OutputStream out) throws IOException {
        AtomicInteger left = new AtomicInteger();
        try (Progress progress = Progress.overIncidents(most(query), false, err)) {
            format.write(
                    new RecordIterator(ids(query).iterator(), id -> {
                        Optional<IncidentRecord> record = ledger.record(id, seen);
                        boolean held = context.allKinds()
                                || record.filter(format::holds).isPresent();
                        left.addAndGet(record.isEmpty() || held ? 0 : 1);
                        progress.step(1);
                        return record;
                    }),
                    context,
                    out);
        }
        if (left.get() > 0) {
            err.println("onrecord: " + CountWords.of(left.get(), "incident") + " left out, which " + format.code()
                    + " would not hold; --all-kinds writes them too");
        }
    }

    /** Brings a folder of CAP messages up to date: also where an incident in it is on record no more. */
    void keepFolder(IncidentQuery query, FormatContext context, Path path) throws IOException {
        CapFolder folder = new CapFolder(path);
        int written = 0;
        int unchanged = 0;
        try (Progress progress = Progress.overIncidents(most(query), true, err)) {
            Iterator<String> ids = ids(query).iterator();
            while (ids.hasNext()) {
                String id = ids.next();
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

    /** The ids that a query finds, asked for some at a time. */
    private Stream<String> ids(IncidentQuery query) {
        IncidentQuery some = query.withMost(Math.min(query.most(), AT_A_TIME));
        return Stream.iterate(
                        Optional.of(ledger.page(some)),
                        Optional::isPresent,
                        page -> page.flatMap(IncidentPage::next).map(next -> ledger.page(some.withAfter(next))))
                .flatMap(Optional::stream)
                .flatMap(page -> page.incidents().stream())
                .map(IncidentSummary::id)
                .limit(query.most());
    }

    /** No more than so many incidents are written. */
    private int most(IncidentQuery query) {
        return (int) Math.min(query.most(), ledger.count());
    }
}
