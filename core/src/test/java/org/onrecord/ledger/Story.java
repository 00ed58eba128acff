package org.onrecord.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Span;

/** A report on one incident, written for a test, with its capture and its reading; all spans are right. */
final class Story {
    static final LocalDate DAY = LocalDate.of(2031, 5, 3);
    static final Location VETRIN = city(1, "Vetrin", "Harbour Province", "Ostland", "XO");
    static final Location SALMA = city(2, "Salma", "North_50%", "Westland", "XW");

    private final String id;
    private String title;
    private Instant publishedAt = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private LocalDate day = DAY;
    private IncidentKind kind = IncidentKind.BOMBING;
    private Location location = VETRIN;
    private String reader = "by hand/1";
    private List<String> words = List.of("market");

    Story(String key) {
        id = sha256(key);
        title = "Blast in a market: " + key;
    }

    static Location city(long id, String name, String region, String country, String code) {
        return new Location(
                id, name, Location.Level.CITY, Optional.empty(), Optional.of(region), country, code, -51.2, 14, 20_000);
    }

    Story titled(String words) {
        title = words;
        return this;
    }

    Story published(Instant moment) {
        publishedAt = moment;
        return this;
    }

    Story on(LocalDate happened) {
        day = happened;
        return this;
    }

    Story of(IncidentKind what) {
        kind = what;
        return this;
    }

    Story in(Location where) {
        location = where;
        return this;
    }

    Story readBy(String readerAndVersion) {
        reader = readerAndVersion;
        return this;
    }

    /** The words that its profile has, which are also the keys of the tests' ledgers. */
    Story saying(String... profileWords) {
        words = List.of(profileWords);
        return this;
    }

    String id() {
        return id;
    }

    /** The keys of the tests' ledgers. */
    static Ledger open(LedgerAddress address, java.time.Clock clock) {
        return Ledger.open(address, keys(), clock);
    }

    static Keys keys() {
        return profile -> profile.words().keySet();
    }

    Report report() {
        String body = "A blast tore through a market in " + location.name() + " on " + day + ". Rescuers were there.";
        return new Report(id, title, body, Optional.of("The Example"), Optional.of(DAY), Optional.empty(), "en");
    }

    StoredCapture capture() {
        byte[] bytes = report().text().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new StoredCapture(
                sha256(report().text()),
                "reports/" + title + ".txt",
                Optional.of("https://news.example/" + id),
                Optional.of(publishedAt.plusSeconds(60)),
                Optional.of("utf-8"),
                packed.toByteArray());
    }

    Entry.Received received() {
        return new Entry.Received(
                report(),
                capture().digest(),
                capture().name(),
                ReportedAt.moment(publishedAt),
                List.of(),
                Optional.empty());
    }

    /** The reading, in which the incident is one of the ledger. */
    Entry.Read linkedTo(String incident) {
        IncidentProfile profile = profile();
        Entry.Link link = new Entry.Link("i1", incident, new LinkDecision(Optional.empty(), 0, List.of()), profile);
        Incident told = new Incident(
                "i1",
                true,
                Incident.Scope.SINGLE,
                List.of(kind),
                Optional.of(new Occurrence(Period.day(day), span(day.toString()))),
                Optional.of(new Place(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(location),
                        Place.Precision.CITY,
                        span(location.name()))),
                Circumstances.NONE,
                List.of(span("blast tore")));
        return new Entry.Read(id, reader, Set.of(), List.of(told), List.of(), List.of(), List.of(link));
    }

    IncidentProfile profile() {
        Map<String, Double> weights = new java.util.HashMap<>();
        words.forEach(word -> weights.put(word, 3.0));
        return new IncidentProfile(
                Optional.of(Period.day(DAY)),
                Set.of(kind),
                Set.of(),
                List.of(),
                List.of(Period.day(day)),
                Map.of(),
                Set.of(),
                Set.of(),
                weights);
    }

    private Span span(String piece) {
        int start = report().text().indexOf(piece, report().bodyStart());
        return new Span(start, start + piece.length());
    }

    /** Enters the capture, the report and the reading; gives the number of the reading's entry. */
    long enter(Writing writing, String incident) {
        writing.add(capture());
        writing.append(received());
        return writing.append(linkedTo(incident));
    }

    /** The same in a transaction of its own. */
    long enter(Ledger ledger, String incident) {
        return ledger.write(writing -> enter(writing, incident));
    }

    /** Several stories on one incident, with these keys. */
    static List<Story> several(String... keys) {
        List<Story> stories = new ArrayList<>();
        for (String key : keys) {
            stories.add(new Story(key));
        }
        return stories;
    }

    static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
