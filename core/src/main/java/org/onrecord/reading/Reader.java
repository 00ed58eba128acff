package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Statement;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.events.EventFinder;
import org.onrecord.reading.events.IncidentSorter;
import org.onrecord.reading.figures.FigureFinder;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.places.ToponymFinder;
import org.onrecord.reading.statements.FoundStatement;
import org.onrecord.reading.statements.StatementFinder;
import org.onrecord.reading.text.Segmenter;
import org.onrecord.reading.times.TimeFinder;

/** Reads a report. Deterministic and safe for use by several threads; never throws on any text. */
public final class Reader {
    /** Name and version, as every reading carries it. */
    public static final String VERSION = "onrecord-reader/0.2.0";

    private final Segmenter segmenter = Segmenter.english();
    private final FigureFinder figureFinder = FigureFinder.english();
    private final StatementFinder statementFinder = StatementFinder.english();
    private final TimeFinder timeFinder = TimeFinder.english();
    private final ToponymFinder toponymFinder = ToponymFinder.english();
    private final EventFinder eventFinder = EventFinder.english();
    private final IncidentSorter incidentSorter = IncidentSorter.english();
    private final IncidentDescriber describer = new IncidentDescriber();
    private final Advisories advisories = new Advisories();

    private Reader() {}

    /** The reader of English reports; its language knowledge is loaded once. */
    public static Reader english() {
        return new Reader();
    }

    /** Everything found in one report. */
    public Reading read(Report report) {
        List<Sentence> sentences = segmenter.segment(report);
        List<Sentence> telling =
                sentences.stream().filter(s -> !advisories.isWarning(s)).toList();
        List<FoundFigure> figures = figureFinder.find(telling);
        // Most reports speak of no harm: they are not looked through for who says what.
        boolean harm = !figures.isEmpty() || incidentSorter.speaksOfIncident(sentences);
        List<FoundStatement> statements = harm ? statementFinder.find(sentences, report.text()) : List.of();
        Findings findings = new Findings(
                sentences,
                figures,
                statements,
                timeFinder.find(report, sentences),
                toponymFinder.find(report, sentences),
                harm ? eventFinder.find(telling, report.text()) : List.of());
        Assembly assembly = new Assembly(report, findings, incidentSorter, describer);
        return assembly.reading(VERSION, advisories.of(sentences, figures));
    }

    /** Every time expression of a report. */
    public List<TimeExpression> readTimes(Report report) {
        return timeFinder.find(report, segmenter.segment(report));
    }

    /** Every attribution in a text, of whatever subject: what {@link #read} keeps only where people came to harm. */
    public List<Statement> readStatements(Report report) {
        List<Statement> statements = new ArrayList<>();
        for (FoundStatement found : statementFinder.find(segmenter.segment(report), report.text())) {
            statements.add(Assembly.statement(found, report.text(), "s" + (statements.size() + 1), "i1"));
        }
        return statements;
    }
}
