package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Recorded;
import org.onrecord.ledger.folding.IncidentFold;
import org.onrecord.model.Assertion;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportHead;

/** The reports among the entries, each with the incidents that it tells of now. */
final class ReportLog {
    private ReportLog() {}

    static ReportPage page(Handle handle, Optional<String> after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Expected 1 or more reports to be asked for but found " + most);
        }
        long before = after.map(words -> Cursor.read(words, Cursor.REPORTS, "reports"))
                .map(Cursor::key)
                .orElse(Long.MAX_VALUE);
        int oneMore = most == Integer.MAX_VALUE ? most : most + 1;
        List<EntryLog.Row> rows = EntryLog.receivedBefore(handle, before, oneMore);
        List<LinkedReport> page = new ArrayList<>();
        Optional<String> next = Optional.empty();
        for (EntryLog.Row row : rows.subList(0, Math.min(most, rows.size()))) {
            String id = row.report().orElseThrow();
            page.add(new LinkedReport(head(handle, row), incidents(handle, id)));
            next = Optional.of(new Cursor(Cursor.REPORTS, row.number(), row.number()).toString());
        }
        return new ReportPage(page, rows.size() > page.size() ? next : Optional.empty());
    }

    static Optional<ReportHead> head(Handle handle, String report) {
        return EntryLog.findReceived(handle, report).map(row -> head(handle, row));
    }

    /** The head, with the story through all originals that the ledger has. */
    private static ReportHead head(Handle handle, EntryLog.Row row) {
        List<Recorded> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<EntryLog.Row> next = Optional.of(row);
        while (next.isPresent()) {
            Recorded recorded = next.get().recorded();
            entries.add(recorded);
            next = Optional.of((Entry.Received) recorded.entry())
                    .flatMap(Entry.Received::copyOf)
                    .map(Entry.CopyOf::original)
                    .filter(seen::add)
                    .flatMap(original -> EntryLog.findReceived(handle, original));
        }
        return IncidentFold.head(row.report().orElseThrow(), entries);
    }

    /** The incidents that a report tells of now, each once. */
    static List<String> incidents(Handle handle, String report) {
        Set<String> incidents = new TreeSet<>();
        EntryLog.lastReading(handle, report)
                .ifPresent(read ->
                        read.links().forEach(link -> incidents.add(standing(handle, report, link.incident()))));
        return List.copyOf(incidents);
    }

    /** Where merges and splits lead a report's link. */
    private static String standing(Handle handle, String report, String linked) {
        Set<String> seen = new HashSet<>();
        String at = linked;
        while (seen.add(at)) {
            at = Records.merges(handle, at).standing(report, at);
        }
        return at;
    }

    static Optional<Assertion> assertion(Handle handle, String id) {
        int slash = id.indexOf('/');
        if (slash < 0 || !id.substring(0, slash).matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        String part = id.substring(slash + 1);
        return EntryLog.findReading(handle, Long.parseLong(id.substring(0, slash)))
                .flatMap(read -> read.figures().stream()
                        .filter(figure -> figure.id().equals(part))
                        .findFirst()
                        .flatMap(figure -> assertion(handle, id, read, figure)));
    }

    private static Optional<Assertion> assertion(Handle handle, String id, Entry.Read read, Figure figure) {
        return read.links().stream()
                .filter(link -> link.inReport().equals(figure.incident()))
                .findFirst()
                .flatMap(link -> head(handle, read.report())
                        .map(head -> new Assertion(
                                id,
                                standing(handle, read.report(), link.incident()),
                                head,
                                read.reader(),
                                figure,
                                figure.statement()
                                        .flatMap(said -> read.statements().stream()
                                                .filter(statement ->
                                                        statement.id().equals(said))
                                                .findFirst()))));
    }
}
