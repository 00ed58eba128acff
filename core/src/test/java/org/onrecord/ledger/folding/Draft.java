package org.onrecord.ledger.folding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Advisory;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Place;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** A report as it is being written, and the reading of it: each thing told adds its words to the text. */
final class Draft {
    static final Instant NOON = Instant.parse("2024-03-23T12:00:00Z");
    private static final IncidentProfile NO_PROFILE = new IncidentProfile(
            Optional.empty(), Set.of(), Set.of(), List.of(), List.of(), Map.of(), Set.of(), Set.of(), Map.of());

    private final String id;
    private final List<IncidentKind> kinds = new ArrayList<>();
    private final List<Perpetrator> perpetrators = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Entry.Link> links = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private String title = "";
    private Instant publishedAt = NOON;
    private Optional<String> original = Optional.empty();
    private Optional<Occurrence> occurred = Optional.empty();
    private Optional<Place> place = Optional.empty();

    Draft(String id) {
        this.id = id;
    }

    Draft titled(String words) {
        if (!body.isEmpty()) {
            throw new IllegalStateException("Expected the title before the body");
        }
        title = words;
        return this;
    }

    Draft published(Instant moment) {
        publishedAt = moment;
        return this;
    }

    Draft copyOf(String report) {
        original = Optional.of(report);
        return this;
    }

    /** Its main incident is this one of the ledger. */
    Draft on(String incident) {
        return link("i1", incident);
    }

    /** It tells of another incident as well, with some dead. */
    Draft besides(String incident, long killed) {
        figure("i2", killed, Optional.empty());
        return link("i2", incident);
    }

    private Draft link(String part, String incident) {
        links.add(new Entry.Link(part, incident, new LinkDecision(Optional.empty(), 0, List.of()), NO_PROFILE));
        return this;
    }

    Draft kind(IncidentKind... told) {
        kinds.addAll(List.of(told));
        return this;
    }

    Draft happened(LocalDate from, LocalDate to) {
        occurred = Optional.of(
                new Occurrence(new Period(from, to), words(from + " to " + to).span()));
        return this;
    }

    Draft in(Location location) {
        Mention name = words("in " + location.name());
        return at(new Place(
                Optional.empty(), Optional.empty(), Optional.of(location), Place.Precision.CITY, name.span()));
    }

    Draft at(String venue, Optional<Location> location) {
        Mention name = words(venue);
        return at(new Place(Optional.of(name), Optional.empty(), location, Place.Precision.VENUE, name.span()));
    }

    Draft atAddress(String address, Location location) {
        Mention name = words(address);
        return at(new Place(
                Optional.empty(), Optional.of(name), Optional.of(location), Place.Precision.ADDRESS, name.span()));
    }

    private Draft at(Place told) {
        place = Optional.of(told);
        return this;
    }

    Draft by(String name) {
        perpetrators.add(new Perpetrator(words(name), Perpetrator.Kind.GROUP));
        return this;
    }

    Draft killed(long number) {
        return figure("i1", number, Optional.empty());
    }

    /** A figure that a source gives. */
    Draft killed(long number, String source) {
        return figure("i1", number, Optional.of(statement(source, Stance.REPORTS)));
    }

    Draft says(String source, Stance stance) {
        statement(source, stance);
        return this;
    }

    private Draft figure(String part, long number, Optional<String> statement) {
        Mention words = words(number + " dead");
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                words.span(),
                words.text(),
                Category.KILLED,
                Bounds.exactly(number),
                false,
                Figure.ALL,
                Optional.empty(),
                part,
                statement,
                false));
        return this;
    }

    private String statement(String source, Stance stance) {
        Mention words = words(source + " " + stance.code());
        String statementId = "s" + (statements.size() + 1);
        statements.add(new Statement(
                statementId,
                words.span(),
                words.text(),
                stance.code(),
                stance,
                Optional.of(new Source(words, SourceKind.OFFICIAL)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "i1"));
        return statementId;
    }

    private Mention words(String words) {
        int start = title.length() + Report.TITLE_BREAK.length() + body.length();
        body.append(words).append(". ");
        return new Mention(words, new Span(start, start + words.length()));
    }

    Report report() {
        return new Report(
                id, title, body.toString(), Optional.of("The Example"), Optional.empty(), Optional.empty(), "en");
    }

    Entry.Received received() {
        return new Entry.Received(
                report(),
                "capture of " + id,
                id + ".txt",
                ReportedAt.moment(publishedAt),
                List.of(),
                original.map(first -> new Entry.CopyOf(first, first, 0.9)));
    }

    Entry.Read read() {
        List<Incident> incidents = List.of(
                new Incident(
                        "i1",
                        true,
                        Incident.Scope.SINGLE,
                        kinds,
                        occurred,
                        place,
                        new Circumstances(List.of(), perpetrators, List.of(), List.of(), List.of(), List.of()),
                        List.of()),
                Incident.bare("i2", false, Incident.Scope.SINGLE, List.of()));
        return new Entry.Read(id, "reader 1", Set.of(Advisory.DEATH), incidents, figures, statements, links);
    }
}
