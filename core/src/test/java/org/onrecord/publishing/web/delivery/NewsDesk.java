package org.onrecord.publishing.web.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ledger.IncidentIds;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.StoredCapture;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Report;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** A ledger that a test fills with reports of its own, an hour apart; all spans are right. */
final class NewsDesk implements AutoCloseable {
    private static final Instant START = Instant.parse("2031-05-03T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 3);
    private static final Location VETRIN = new Location(
            1,
            "Vetrin",
            Location.Level.CITY,
            Optional.empty(),
            Optional.of("Harbour Province"),
            "Ostland",
            "XO",
            -51.2,
            14,
            20_000);

    final Ledger ledger;
    private int reports;

    NewsDesk(Path file) {
        ledger = Ledger.open(new LedgerAddress.File(file), profile -> Set.of(), Clock.systemUTC());
    }

    /** A report that counts the dead by a source; gives the number of its reading's entry. */
    long killed(String incident, int count, String source) {
        String body = "A blast tore through a market in Vetrin on 3 May 2031. " + count + " people were killed, the "
                + source + " said.";
        Draft draft = new Draft("Blast in Vetrin kills " + count, body);
        draft.figure(count + " people were killed", count, "the " + source);
        return enter(draft, incident);
    }

    /** A report that tells of a statement and gives no figure. */
    long says(String incident, String source, Stance stance, String words) {
        Draft draft = new Draft(
                "After the blast in Vetrin", "A blast tore through a market in Vetrin on 3 May 2031. " + words);
        draft.statement(words, stance, source);
        return enter(draft, incident);
    }

    private long enter(Draft draft, String incident) {
        return ledger.write(writing -> {
            writing.add(new StoredCapture(
                    draft.report.id(), "made", Optional.empty(), Optional.empty(), Optional.empty(), new byte[] {1}));
            writing.append(new Entry.Received(
                    draft.report,
                    draft.report.id(),
                    "made",
                    ReportedAt.moment(START.plusSeconds(3600L * reports)),
                    List.of(),
                    Optional.empty()));
            return writing.append(draft.linkedTo(incident));
        });
    }

    Edit edit(Edit.Action action, String incident, Optional<String> target, Optional<String> other) {
        return ledger.edit(new Entry.Edited(
                action, incident, target, other, Optional.empty(), Optional.empty(), "Ann Example", "a test"));
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** What is read in a report. */
    private final class Draft {
        private final Report report;
        private final List<Figure> figures = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();

        Draft(String title, String body) {
            reports++;
            report = new Report(
                    IncidentIds.of("report", Integer.toString(reports))
                            .repeat(7)
                            .substring(0, 64),
                    title,
                    body,
                    Optional.of("The Example " + reports),
                    Optional.of(DAY),
                    Optional.empty(),
                    "en");
        }

        private Span span(String piece) {
            int start = report.text().indexOf(piece, report.bodyStart());
            return new Span(start, start + piece.length());
        }

        private Mention mention(String piece) {
            return Mention.at(span(piece), report.text());
        }

        void figure(String words, int count, String source) {
            statement(words + ", " + source + " said", Stance.REPORTS, source);
            figures.add(new Figure(
                    "f1",
                    span(words),
                    words,
                    Category.KILLED,
                    Bounds.exactly(count),
                    false,
                    Figure.ALL,
                    Optional.empty(),
                    "i1",
                    Optional.of("s1"),
                    false));
        }

        void statement(String words, Stance stance, String source) {
            Source speaker = new Source(mention(source), SourceKind.OFFICIAL);
            statements.add(new Statement(
                    "s1",
                    span(words),
                    words,
                    "said",
                    stance,
                    Optional.of(speaker),
                    List.of(),
                    Optional.of(mention(source)),
                    Optional.empty(),
                    "i1"));
        }

        Entry.Read linkedTo(String incident) {
            Incident told = new Incident(
                    "i1",
                    true,
                    Incident.Scope.SINGLE,
                    List.of(IncidentKind.BOMBING),
                    Optional.of(new Occurrence(Period.day(DAY), span("3 May 2031"))),
                    Optional.of(new Place(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(VETRIN),
                            Place.Precision.CITY,
                            span("Vetrin"))),
                    Circumstances.NONE,
                    List.of(span("blast tore")));
            Entry.Link link = new Entry.Link(
                    "i1", incident, new LinkDecision(Optional.empty(), 0, List.of()), IncidentProfile.EMPTY);
            return new Entry.Read(
                    report.id(), "by hand/1", Set.of(), List.of(told), figures, statements, List.of(link));
        }
    }
}
