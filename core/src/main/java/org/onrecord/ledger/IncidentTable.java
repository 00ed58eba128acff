package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.ledger.entries.EntryJson;
import org.onrecord.model.IncidentProfile;

/** The incidents, and what linking compares reports with. */
final class IncidentTable {
    private IncidentTable() {}

    /**
     * A row, without what lists show.
     *
     * @param entries how many entries speak of it
     * @param folded how many of them its summary rests on
     */
    record Row(long number, String id, Optional<String> mergedInto, String profile, long entries, long folded) {}

    private static final RowMapper<Row> ROW = (rows, context) -> new Row(
            rows.getLong(1),
            rows.getString(2),
            Optional.ofNullable(rows.getString(3)),
            rows.getString(4),
            rows.getLong(5),
            rows.getLong(6));
    private static final String COLUMNS = "number, id, merged_into, profile, entries, folded";

    static Optional<Row> find(Handle handle, String id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM incident WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne();
    }

    static Optional<Row> find(Handle handle, long number) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM incident WHERE number = :number")
                .bind("number", number)
                .map(ROW)
                .findOne();
    }

    static long number(Handle handle, String id) {
        return handle.createQuery("SELECT number FROM incident WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow();
    }

    static long lastNumber(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(number), 0) FROM incident")
                .mapTo(Long.class)
                .one();
    }

    static void insert(Handle handle, long number, String id, IncidentProfile profile) {
        handle.createUpdate("INSERT INTO incident (number, id, profile, entries, folded)"
                        + " VALUES (:number, :id, :profile, 0, 0)")
                .bind("number", number)
                .bind("id", id)
                .bind("profile", EntryJson.writePart(profile))
                .execute();
    }

    static void setProfile(Handle handle, String id, IncidentProfile profile, Optional<String> mergedInto) {
        handle.createUpdate("UPDATE incident SET profile = :profile, merged_into = :into WHERE id = :id")
                .bind("id", id)
                .bind("profile", EntryJson.writePart(profile))
                .bind("into", mergedInto.orElse(null))
                .execute();
    }

    /** Notes that entries speak of an incident; nothing where that was noted. */
    static void touch(Handle handle, String id, List<Long> entries) {
        int added = 0;
        for (long entry : entries) {
            added += handle.createUpdate("INSERT INTO entry_on_incident (incident, number) VALUES (:id, :entry)"
                            + " ON CONFLICT DO NOTHING")
                    .bind("id", id)
                    .bind("entry", entry)
                    .execute();
        }
        if (added > 0) {
            handle.createUpdate("UPDATE incident SET entries = entries + :added WHERE id = :id")
                    .bind("id", id)
                    .bind("added", added)
                    .execute();
        }
    }

    /** Ids of incidents whose line is older than what is on record of them. */
    static List<String> toFold(Handle handle, int most) {
        return handle.createQuery("SELECT id FROM incident WHERE folded < entries ORDER BY number LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /** Notes that the line of an incident rests on all that is on record of it. */
    static void setFolded(Handle handle, String id) {
        handle.createUpdate("UPDATE incident SET folded = entries WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    /** The incident that one was merged into, or the one itself. */
    static String standing(Handle handle, String id) {
        String at = id;
        Optional<String> next = mergedInto(handle, at);
        while (next.isPresent()) {
            at = next.get();
            next = mergedInto(handle, at);
        }
        return at;
    }

    private static Optional<String> mergedInto(Handle handle, String id) {
        return handle.createQuery("SELECT merged_into FROM incident WHERE id = :id AND merged_into IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    static List<String> complete(Handle handle, String prefix, int most) {
        return handle.createQuery("SELECT id FROM incident i WHERE id LIKE :prefix AND EXISTS"
                        + " (SELECT 1 FROM incident_line l WHERE l.incident = i.number) ORDER BY id LIMIT :most")
                .bind("prefix", prefix.replaceAll("[^a-z0-9]", "!") + "%")
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /**
     * Everything that follows from the entries on an incident, to compare.
     *
     * @param folded how many of its entries the summary and what is searched rest on
     * @param searched what lists are searched by
     */
    record Line(
            long number,
            String id,
            Optional<String> mergedInto,
            String profile,
            long entries,
            long folded,
            Optional<String> summary,
            List<Optional<String>> searched,
            long touches) {
        /** Whether it tells the same as one that is up to date; a line that waits to be folded need not. */
        boolean agreesWith(Line fresh) {
            boolean same = number == fresh.number
                    && id.equals(fresh.id)
                    && mergedInto.equals(fresh.mergedInto)
                    && profile.equals(fresh.profile)
                    && entries == fresh.entries
                    && touches == fresh.touches;
            boolean waits = folded < entries;
            return same && (waits || summary.equals(fresh.summary) && searched.equals(fresh.searched));
        }
    }

    private static final List<String> SEARCHED = List.of(
            "l.kind",
            "l.country",
            "l.occurred_from",
            "l.occurred_to",
            "l.killed",
            "l.reports",
            "l.last_reported_at",
            "l.latest",
            "t.latest",
            "l.latitude",
            "l.longitude",
            "l.disputed",
            "l.claimed",
            "t.place_words",
            "t.words");
    private static final int FIRST_SEARCHED = 9;

    static List<Line> after(Handle handle, long number, int most) {
        return handle.createQuery("SELECT i.number, i.id, i.merged_into, i.profile, i.entries, i.folded, t.summary,"
                        + " (SELECT COUNT(*) FROM entry_on_incident e WHERE e.incident = i.id), "
                        + String.join(", ", SEARCHED)
                        + " FROM incident i LEFT JOIN incident_line l ON l.incident = i.number"
                        + " LEFT JOIN incident_text t ON t.latest = l.latest"
                        + " WHERE i.number > :number ORDER BY i.number LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map((rows, context) -> new Line(
                        rows.getLong(1),
                        rows.getString(2),
                        Optional.ofNullable(rows.getString(3)),
                        rows.getString(4),
                        rows.getLong(5),
                        rows.getLong(6),
                        Optional.ofNullable(rows.getString(7)),
                        searched(rows),
                        rows.getLong(8)))
                .list();
    }

    private static List<Optional<String>> searched(ResultSet rows) throws SQLException {
        List<Optional<String>> searched = new ArrayList<>();
        for (int i = 0; i < SEARCHED.size(); i++) {
            searched.add(Optional.ofNullable(rows.getObject(FIRST_SEARCHED + i)).map(Object::toString));
        }
        return searched;
    }

    /** What a row holds as JSON. */
    static <R extends Record> R part(Class<R> type, String incident, String json) {
        try {
            return EntryJson.readPart(type, json);
        } catch (IllegalArgumentException damaged) {
            throw new LedgerException(
                    "the row of incident " + incident + " is damaged: " + damaged.getMessage()
                            + "; `onrecord verify` tells what else is: make a new ledger of the last export",
                    damaged);
        }
    }
}
