package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.ledger.entries.EntryJson;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Toll;
import org.onrecord.model.Whereabouts;

/** The incidents in a line each, as far as they have been folded, and what linking compares reports with. */
final class IncidentTable {
    private static final int MOST_WORDS = 4_000;

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

    /** Writes the line of an incident; an incident without reports, such as one merged away, has none. */
    static void setSummary(
            Handle handle, String id, Optional<IncidentSummary> summary, Optional<IncidentRecord> record) {
        Optional<Period> occurred = summary.flatMap(IncidentSummary::occurred);
        handle.createUpdate("UPDATE incident SET folded = entries, summary = :summary, kind = :kind,"
                        + " occurred_from = :from, occurred_to = :to, killed = :killed, reports = :reports,"
                        + " last_reported_at = :last, place_words = :placeWords, words = :words WHERE id = :id")
                .bind("id", id)
                .bind("summary", summary.map(EntryJson::writePart).orElse(null))
                .bind(
                        "kind",
                        summary.flatMap(IncidentSummary::kind)
                                .map(IncidentKind::code)
                                .orElse(null))
                .bind(
                        "from",
                        occurred.map(Period::from).map(LocalDate::toEpochDay).orElse(null))
                .bind("to", occurred.map(Period::to).map(LocalDate::toEpochDay).orElse(null))
                .bind(
                        "killed",
                        summary.flatMap(line -> line.killed().best())
                                .map(Toll.Bound::value)
                                .orElse(null))
                .bind("reports", summary.map(IncidentSummary::reports).orElse(null))
                .bind(
                        "last",
                        summary.map(line -> Moments.micros(line.lastReportedAt()))
                                .orElse(null))
                .bind(
                        "placeWords",
                        summary.flatMap(IncidentSummary::place)
                                .map(IncidentTable::words)
                                .orElse(null))
                .bind("words", record.map(IncidentTable::words).orElse(null))
                .execute();
    }

    private static String words(Whereabouts place) {
        Stream<String> location = place.location().stream().flatMap(IncidentTable::names);
        return lower(Stream.of(place.venue().stream(), place.address().stream(), location)
                .flatMap(names -> names));
    }

    private static Stream<String> names(Location location) {
        return Stream.of(
                        Stream.of(location.name()),
                        location.county().stream(),
                        location.region().stream(),
                        Stream.of(location.country(), "(" + location.countryCode() + ")"))
                .flatMap(names -> names);
    }

    private static String words(IncidentRecord record) {
        return lower(record.reports().stream().map(ReportHead::title).distinct());
    }

    private static String lower(Stream<String> words) {
        String all = words.collect(Collectors.joining(" | "))
                .toLowerCase(Locale.ROOT)
                .replace('\u0000', ' ');
        return all.length() <= MOST_WORDS ? all : all.substring(0, MOST_WORDS);
    }

    static List<String> complete(Handle handle, String prefix, int most) {
        return handle.createQuery(
                        "SELECT id FROM incident WHERE id LIKE :prefix AND summary IS NOT NULL ORDER BY id LIMIT :most")
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
            "kind", "occurred_from", "occurred_to", "killed", "reports", "last_reported_at", "place_words", "words");

    static List<Line> after(Handle handle, long number, int most) {
        return handle.createQuery("SELECT number, id, merged_into, profile, entries, folded, summary,"
                        + " (SELECT COUNT(*) FROM entry_on_incident t WHERE t.incident = i.id), "
                        + String.join(", ", SEARCHED)
                        + " FROM incident i WHERE number > :number ORDER BY number LIMIT :most")
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
        for (String column : SEARCHED) {
            searched.add(Optional.ofNullable(rows.getString(column)));
        }
        return searched;
    }

    static List<IncidentSummary> list(Handle handle, IncidentQuery query) {
        return new IncidentSearch(query)
                .rows(handle).stream()
                        .map(json -> part(IncidentSummary.class, "a list", json))
                        .toList();
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
