package org.onrecord.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.onrecord.ledger.entries.EntryJson;
import org.onrecord.ledger.folding.Summaries;
import org.onrecord.model.FoldedWords;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Toll;
import org.onrecord.model.Whereabouts;

/** The lines of the incidents that something is on record of: what lists show, order by and search. */
final class LineTable {
    private static final int MOST_WORDS = 4_000;
    private static final int BITS_OF_NUMBER = 28;

    private LineTable() {}

    /**
     * What is searched.
     *
     * @param place the names of its place, in lower case
     * @param headlines those of its reports, likewise
     */
    record Words(String place, String headlines) {
        static Words of(IncidentSummary summary, IncidentRecord record) {
            return new Words(
                    summary.place().map(LineTable::words).orElse(""),
                    lower(record.reports().stream().map(ReportHead::title).distinct()));
        }
    }

    private static String words(Whereabouts place) {
        Stream<String> location = place.location().stream().flatMap(LineTable::names);
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

    private static String lower(Stream<String> words) {
        String all = words.collect(Collectors.joining(" | "))
                .toLowerCase(Locale.ROOT)
                .replace('\u0000', ' ');
        return all.length() <= MOST_WORDS ? all : all.substring(0, MOST_WORDS);
    }

    /** Where a line stands among the latest: by the second, then by the number of its incident. */
    static long latest(Instant lastReported, long number) {
        return Math.addExact(lastReported.getEpochSecond() << BITS_OF_NUMBER, number);
    }

    /** Writes the line of an incident in place of the one that it has. */
    static void set(Handle handle, long number, IncidentRecord record) {
        IncidentSummary summary = Summaries.of(record);
        set(handle, number, summary, Words.of(summary, record));
    }

    static void set(Handle handle, long number, IncidentSummary summary, Words words) {
        long latest = latest(summary.lastReportedAt(), number);
        Optional<Long> before = find(handle, number);
        before.filter(earlier -> earlier != latest).ifPresent(earlier -> remove(handle, earlier));
        insertLine(handle, latest, number, summary);
        handle.createUpdate("INSERT INTO incident_text (latest, summary, place_words, words)"
                        + " VALUES (:latest, :summary, :place, :words) ON CONFLICT (latest) DO UPDATE SET"
                        + " summary = excluded.summary, place_words = excluded.place_words, words = excluded.words")
                .bind("latest", latest)
                .bind("summary", EntryJson.writePart(summary))
                .bind("place", FoldedWords.joined(words.place()))
                .bind("words", FoldedWords.joined(words.headlines()))
                .execute();
    }

    private static void insertLine(Handle handle, long latest, long number, IncidentSummary summary) {
        Optional<Period> occurred = summary.occurred();
        Optional<Location> location = summary.place().flatMap(Whereabouts::location);
        Update insert = handle.createUpdate("INSERT INTO incident_line (latest, incident, kind, country, occurred_from,"
                + " occurred_to, killed, reports, last_reported_at, latitude, longitude, disputed, claimed) VALUES"
                + " (:latest, :number, :kind, :country, :from, :to, :killed, :reports, :last, :latitude, :longitude,"
                + " :disputed, :claimed) ON CONFLICT (latest) DO UPDATE SET kind = excluded.kind,"
                + " country = excluded.country, occurred_from = excluded.occurred_from,"
                + " occurred_to = excluded.occurred_to, killed = excluded.killed, reports = excluded.reports,"
                + " last_reported_at = excluded.last_reported_at, latitude = excluded.latitude,"
                + " longitude = excluded.longitude, disputed = excluded.disputed, claimed = excluded.claimed");
        insert.bind("latest", latest)
                .bind("number", number)
                .bind("kind", summary.kind().map(IncidentKind::code).orElse(null))
                .bind("country", location.map(Location::countryCode).orElse(null))
                .bind(
                        "from",
                        occurred.map(Period::from).map(LocalDate::toEpochDay).orElse(null))
                .bind("to", occurred.map(Period::to).map(LocalDate::toEpochDay).orElse(null))
                .bind("killed", summary.killed().best().map(Toll.Bound::value).orElse(null))
                .bind("reports", summary.reports())
                .bind("last", Moments.micros(summary.lastReportedAt()))
                .bind("latitude", location.map(Location::latitude).orElse(null))
                .bind("longitude", location.map(Location::longitude).orElse(null))
                .bind("disputed", summary.disputed() ? 1 : 0)
                .bind("claimed", summary.claimed() ? 1 : 0)
                .execute();
    }

    /** Takes the line of an incident away, where it has one. */
    static void remove(Handle handle, String id) {
        handle.createQuery("SELECT l.latest FROM incident i JOIN incident_line l ON l.incident = i.number"
                        + " WHERE i.id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .ifPresent(latest -> remove(handle, latest));
    }

    private static Optional<Long> find(Handle handle, long number) {
        return handle.createQuery("SELECT latest FROM incident_line WHERE incident = :number")
                .bind("number", number)
                .mapTo(Long.class)
                .findOne();
    }

    private static void remove(Handle handle, long latest) {
        for (String table : List.of("incident_line", "incident_text")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE latest = :latest")
                    .bind("latest", latest)
                    .execute();
        }
    }

    static long count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM incident_line")
                .mapTo(Long.class)
                .one();
    }

    static List<IncidentSummary> list(Handle handle, IncidentQuery query, WordSearch search) {
        return new IncidentSearch(query, search)
                .some(handle, query.most()).stream().map(LineTable::summary).toList();
    }

    static IncidentPage page(Handle handle, IncidentQuery query, WordSearch search) {
        int oneMore = query.most() == Integer.MAX_VALUE ? query.most() : query.most() + 1;
        List<IncidentSearch.Found> found = new IncidentSearch(query, search).some(handle, oneMore);
        List<IncidentSearch.Found> page = found.subList(0, Math.min(query.most(), found.size()));
        return new IncidentPage(
                page.stream().map(LineTable::summary).toList(),
                found.size() > page.size()
                        ? Optional.of(page.get(page.size() - 1).cursor().toString())
                        : Optional.empty());
    }

    private static IncidentSummary summary(IncidentSearch.Found found) {
        return IncidentTable.part(IncidentSummary.class, "a list", found.summary());
    }
}
