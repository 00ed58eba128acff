package org.onrecord.publishing.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;
import org.onrecord.publishing.words.AdvisoryWords;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.RecordHeadline;

/** A report with the words marked that a person has asked about. */
final class ReportPage {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /** A longer title stands in the text, and its beginning alone above it. */
    private static final int LONG_TITLE = 300;

    private final Report report;
    private final Optional<IncidentRecord> record;
    private final Seen seen;
    private final List<Said> said;

    /** @param record the incident that the person comes from */
    ReportPage(Report report, Optional<IncidentRecord> record, Seen seen) {
        this.report = report;
        this.record = record;
        this.seen = seen;
        this.said = record.map(one -> new SaidIndex(one).inReport(report.id())).orElse(List.of());
    }

    ReportView view(Context context) {
        Optional<Said> asked = Seen.given(context, Links.ASSERTION).map(this::find);
        Optional<Span> words = asked.map(Said::span).or(() -> span(context)).filter(this::isInside);
        List<Span> others = said.stream().map(Said::span).filter(this::isInside).toList();
        MarkedText text = new MarkedText(report.text(), words, others, Links.HERE);
        boolean longTitle = report.title().length() > LONG_TITLE;
        String title = report.title().isBlank() ? "(no title)" : Cut.title(Printable.of(report.title()));
        boolean whole = !longTitle && !report.title().isBlank();
        return new ReportView(
                title,
                report.language(),
                whole
                        ? text.pieces(new Span(0, report.title().length()))
                        : List.of(new Piece(title, Piece.Sort.PLAIN, "")),
                text.lines(new Span(
                        longTitle ? 0 : report.bodyStart(), report.text().length())),
                origin(),
                asked.map(Note::of),
                others(asked),
                record.map(one -> AdvisoryWords.of(one.advisories())).orElse(""),
                record.map(one -> back(one)),
                record.flatMap(one -> IncidentView.past(links(one))));
    }

    private Links links(IncidentRecord incident) {
        return new Links(incident.id(), seen);
    }

    private Link back(IncidentRecord incident) {
        String words = RecordHeadline.incident(incident);
        return new Link(
                words.isEmpty() ? "Incident " + incident.id() : words,
                links(incident).page());
    }

    private Said find(String id) {
        return said.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Unanswerable.notOnRecord(
                        "The report says nothing that is on record as " + Cut.title(Printable.of(id)) + "."));
    }

    private static Optional<Span> span(Context context) {
        return Seen.given(context, Links.WORDS).map(ReportPage::parse);
    }

    private static Span parse(String value) {
        Matcher numbers = SPAN.matcher(value);
        if (numbers.matches()) {
            int start = Integer.parseInt(numbers.group(1));
            int end = Integer.parseInt(numbers.group(2));
            if (start < end) {
                return new Span(start, end);
            }
        }
        throw Unanswerable.misread("two numbers of characters as 120-134", Links.WORDS, value);
    }

    private boolean isInside(Span span) {
        return span.end() <= report.text().length();
    }

    private List<Fact> origin() {
        Optional<ReportHead> head = record.stream()
                .flatMap(one -> one.reports().stream())
                .filter(one -> one.id().equals(report.id()))
                .findFirst();
        return head.map(Note::origin).orElseGet(this::bareOrigin);
    }

    /** What the report itself tells, where it stands in no record. */
    private List<Fact> bareOrigin() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("publisher", report.publisher().map(Printable::of).orElse("an unnamed publisher")));
        report.publishedAt().ifPresent(day -> facts.add(Fact.of("published", day.toString())));
        report.url().ifPresent(url -> facts.add(Note.address(url)));
        return facts;
    }

    private List<ReportView.Other> others(Optional<Said> asked) {
        return record.stream()
                .flatMap(one -> said.stream().map(each -> other(each, asked, links(one))))
                .toList();
    }

    private ReportView.Other other(Said one, Optional<Said> asked, Links links) {
        return new ReportView.Other(
                new Link(one.what(), links.assertion(report.id(), one.id())),
                ChainWords.of(one.chain()),
                asked.filter(one::equals).isPresent());
    }
}
