package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** Gold and readings of one made-up text, written down quote by quote. */
final class HandMade {
    private final Report report;
    private final List<GoldFigure> goldFigures = new ArrayList<>();
    private final List<GoldStatement> goldClaims = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    HandMade(String body) {
        report = report("made-up", body);
    }

    static Report report(String id, String body) {
        return new Report(id, "", body, Optional.empty(), Optional.empty(), Optional.empty(), "en");
    }

    Span span(String quote) {
        int start = report.text().indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("Expected \"" + quote + "\" in the text but it is not there");
        }
        return new Span(start, start + quote.length());
    }

    /** Everyone, of the main incident, explicit, from no source. */
    HandMade expect(String quote, Category category, Bounds bounds) {
        return expect(quote, category, bounds, Optional.empty(), Figure.ALL, true, false);
    }

    HandMade expect(
            String quote,
            Category category,
            Bounds bounds,
            Optional<String> source,
            String subject,
            boolean main,
            boolean implicit) {
        goldFigures.add(new GoldFigure(
                span(quote), quote, category, bounds.min(), bounds.max(), subject, main, source, implicit));
        return this;
    }

    HandMade expectClaim(String quote, Stance stance, String group, String by) {
        goldClaims.add(new GoldStatement(span(quote), quote, stance, Optional.of(group), Optional.of(by)));
        return this;
    }

    HandMade read(String quote, Category category, Bounds bounds) {
        return read(quote, category, bounds, Optional.empty(), Figure.ALL, true, false);
    }

    HandMade read(
            String quote,
            Category category,
            Bounds bounds,
            Optional<String> source,
            String subject,
            boolean main,
            boolean implicit) {
        Optional<String> statement = source.map(name -> say(quote, "said", Stance.REPORTS, Optional.of(name)));
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                span(quote),
                quote,
                category,
                bounds,
                implicit,
                subject,
                Optional.empty(),
                main ? "i1" : "i2",
                statement,
                false));
        return this;
    }

    HandMade readClaim(String quote, Stance stance, String source) {
        say(quote, "claimed", stance, Optional.of(source));
        return this;
    }

    HandMade readStatement(String quote, String cue, Optional<String> source) {
        say(quote, cue, Stance.REPORTS, source);
        return this;
    }

    private String say(String quote, String cue, Stance stance, Optional<String> source) {
        String id = "s" + (statements.size() + 1);
        statements.add(new Statement(
                id,
                span(quote),
                quote,
                cue,
                stance,
                source.map(name -> new Source(new Mention(name, span(name)), SourceKind.OFFICIAL)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "i1"));
        return id;
    }

    GoldReport gold() {
        return new GoldReport(report, Optional.empty(), goldFigures, goldClaims, List.of(), List.of());
    }

    Reading reading() {
        List<Incident> incidents = List.of(
                Incident.bare("i1", true, Incident.Scope.SINGLE, List.of()),
                Incident.bare("i2", false, Incident.Scope.TOTAL, List.of()));
        return new Reading(
                "by hand", report, Set.of(), incidents, figures, statements, List.of(), List.of(), List.of());
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    FigureScore figureScore() {
        FigureScore score = new FigureScore();
        score.add(gold(), reading());
        return score;
    }
}
