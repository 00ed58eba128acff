package org.onrecord.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.EntryJson;
import org.onrecord.ledger.entries.Recorded;

/**
 * The table of entries, which only grows.
 *
 * <p>Each entry carries a digest over itself and the digest of the entry before, so that a change to any of them, or one
 * that is missing, shows.
 */
final class EntryLog {
    static final String FIRST_DIGEST = "0".repeat(64);

    private static final String COLUMNS = "e.number, e.kind, e.report, e.recorded_at, e.body, e.digest";

    private EntryLog() {}

    /**
     * A row.
     *
     * @param recordedAt in microseconds
     */
    record Row(long number, String kind, Optional<String> report, long recordedAt, String body, String digest) {
        /** @throws LedgerException where the body is damaged */
        Recorded recorded() {
            try {
                return new Recorded(number, Moments.instant(recordedAt), EntryJson.read(body));
            } catch (IllegalArgumentException damaged) {
                throw new LedgerException(
                        "entry " + number + " is damaged: " + damaged.getMessage()
                                + "; `onrecord verify` tells what else is: make a new ledger of the last export",
                        damaged);
            }
        }

        /** Whether the columns beside the body say what the body says. */
        boolean isLabelled(Entry entry) {
            return kind.equals(EntryLog.kind(entry)) && report.equals(reportOf(entry));
        }
    }

    private static final RowMapper<Row> ROW = (rows, context) -> new Row(
            rows.getLong(1),
            rows.getString(2),
            Optional.ofNullable(rows.getString(3)),
            rows.getLong(4),
            rows.getString(5),
            rows.getString(6));

    /** The row of an entry behind another one. */
    static Row row(Row before, Instant recordedAt, Entry entry) {
        String body = EntryJson.write(entry);
        long micros = Moments.micros(recordedAt);
        return new Row(
                before.number + 1, kind(entry), reportOf(entry), micros, body, digest(before.digest, micros, body));
    }

    /** What the first entry stands behind. */
    static Row beginning() {
        return new Row(0, "", Optional.empty(), 0, "", FIRST_DIGEST);
    }

    private static String kind(Entry entry) {
        if (entry instanceof Entry.Received) {
            return "received";
        }
        return entry instanceof Entry.Read ? "read" : "edited";
    }

    private static Optional<String> reportOf(Entry entry) {
        if (entry instanceof Entry.Received received) {
            return Optional.of(received.report().id());
        }
        return entry instanceof Entry.Read read ? Optional.of(read.report()) : Optional.empty();
    }

    static String digest(String before, long micros, String body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((before + '\n' + micros + '\n').getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha256.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", impossible);
        }
    }

    static void insert(Handle handle, Row row) {
        handle.createUpdate("INSERT INTO entry (number, kind, report, recorded_at, body, digest)"
                        + " VALUES (:number, :kind, :report, :recordedAt, :body, :digest)")
                .bind("number", row.number)
                .bind("kind", row.kind)
                .bind("report", row.report.orElse(null))
                .bind("recordedAt", row.recordedAt)
                .bind("body", row.body)
                .bind("digest", row.digest)
                .execute();
    }

    static Row last(Handle handle) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry e ORDER BY e.number DESC LIMIT 1")
                .map(ROW)
                .findOne()
                .orElseGet(EntryLog::beginning);
    }

    static Optional<Row> find(Handle handle, long number) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.number = :number")
                .bind("number", number)
                .map(ROW)
                .findOne();
    }

    /** The entries behind a number, as many as are asked for at most. */
    static List<Row> after(Handle handle, long number, int most) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM entry e WHERE e.number > :number ORDER BY e.number LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map(ROW)
                .list();
    }

    /**
     * Up to where entries count.
     *
     * @param recordedAt in microseconds
     * @param number of the last entry
     */
    record Until(long recordedAt, long number) {
        static final Until NOW = new Until(Long.MAX_VALUE, Long.MAX_VALUE);

        static Until of(AsOf asOf) {
            return new Until(
                    asOf.recorded().map(Moments::micros).orElse(Long.MAX_VALUE),
                    asOf.entry().orElse(Long.MAX_VALUE));
        }
    }

    /** The entries that speak of an incident. */
    static List<Row> onIncident(Handle handle, String incident, Until until) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry_on_incident t JOIN entry e ON e.number = t.number"
                        + " WHERE t.incident = :incident AND t.number <= :number AND e.recorded_at <= :by"
                        + " ORDER BY e.number")
                .bind("incident", incident)
                .bind("number", until.number())
                .bind("by", until.recordedAt())
                .map(ROW)
                .list();
    }

    /** The edits among the entries that speak of an incident. */
    static List<Row> editsOnIncident(Handle handle, String incident) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry_on_incident t JOIN entry e ON e.number = t.number"
                        + " WHERE t.incident = :incident AND e.kind = 'edited' ORDER BY e.number")
                .bind("incident", incident)
                .map(ROW)
                .list();
    }

    /** The number of the last entry. */
    static long newest(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM entry")
                .mapTo(Long.class)
                .one();
    }

    /** The reports received before an entry, the last ones first. */
    static List<Row> receivedBefore(Handle handle, long number, int most) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.kind = 'received'"
                        + " AND e.number < :number ORDER BY e.number DESC LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map(ROW)
                .list();
    }

    /** The entry in which a report was received. */
    static Optional<Row> findReceived(Handle handle, String report) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.report = :report"
                        + " AND e.kind = 'received' ORDER BY e.number LIMIT 1")
                .bind("report", report)
                .map(ROW)
                .findOne();
    }

    /** The reading of a report that counts, which is its last. */
    static Optional<Entry.Read> lastReading(Handle handle, String report) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.report = :report"
                        + " AND e.kind = 'read' ORDER BY e.number DESC LIMIT 1")
                .bind("report", report)
                .map(ROW)
                .findOne()
                .map(row -> (Entry.Read) row.recorded().entry());
    }

    /** The entries of a report. */
    static List<Row> ofReport(Handle handle, String report) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.report = :report ORDER BY e.number")
                .bind("report", report)
                .map(ROW)
                .list();
    }

    /** The numbers of the entries of a report, in order. */
    static List<Long> numbersOfReport(Handle handle, String report) {
        return handle.createQuery("SELECT number FROM entry WHERE report = :report ORDER BY number")
                .bind("report", report)
                .mapTo(Long.class)
                .list();
    }

    /** The reading that an entry is; absent where it is something else. */
    static Optional<Entry.Read> findReading(Handle handle, long number) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.number = :number AND e.kind = 'read'")
                .bind("number", number)
                .map(ROW)
                .findOne()
                .map(row -> (Entry.Read) row.recorded().entry());
    }

    static boolean hasReport(Handle handle, String report) {
        return handle.createQuery("SELECT 1 FROM entry WHERE report = :report LIMIT 1")
                .bind("report", report)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** The numbers of the last reports received, in order. */
    static List<Row> lastReceived(Handle handle, long after, int most) {
        List<Row> rows = handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.kind = 'received'"
                        + " AND e.number > :after ORDER BY e.number DESC LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .map(ROW)
                .list();
        return rows.stream()
                .sorted((one, other) -> Long.compare(one.number, other.number))
                .toList();
    }
}
