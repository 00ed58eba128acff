package org.onrecord.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;

/**
 * Scores readings against gold readings, by the measures of {@code reading-gold/GUIDE.md}.
 *
 * <p>The numbers are those of {@code score.py} there; a test compares the two.
 */
public final class ReadingEvaluation {
    private final FigureScore figures = new FigureScore();
    private final StatementScore claims = new StatementScore(StatementScore.CLAIMS);
    private final StatementScore confirmations = new StatementScore(StatementScore.CONFIRMATIONS);
    private final StatementScore warnings = new StatementScore(StatementScore.WARNINGS);
    private final MainIncidentScore incidents = new MainIncidentScore();
    private final List<GoldReport> reports;

    private ReadingEvaluation(List<GoldReport> reports, Function<Report, Reading> reader) {
        this.reports = reports;
        for (GoldReport report : reports) {
            Reading reading = reader.apply(report.report());
            figures.add(report, reading);
            claims.add(report.claims(), reading);
            confirmations.add(report.confirmations(), reading);
            warnings.add(report.warnings(), reading);
            incidents.add(report, reading);
        }
    }

    /** How well the reader reads one set; throws {@link CorpusMissingException} where the set is not at hand. */
    public static Scorecard score(ReadingSet set, Corpora corpora, Reader reader) {
        ReadingCorpus corpus = ReadingCorpus.load(set, corpora);
        return score(set, corpus, reader::read);
    }

    static Scorecard score(ReadingSet set, ReadingCorpus corpus, Function<Report, Reading> reader) {
        ReadingEvaluation evaluation = new ReadingEvaluation(corpus.reports(), reader);
        return new Scorecard(
                "reading/" + set.code(),
                corpus.fingerprint(),
                set.isAside(),
                set.isInFull() ? evaluation.measures() : evaluation.incidentMeasures(),
                set.isInFull() ? evaluation.tables(set) : List.of(evaluation.mainIncidents(set)),
                set.isInFull() ? evaluation.details() : evaluation.incidents.details());
    }

    private List<Measure> measures() {
        List<Measure> ofStatements = List.of(
                Measure.f1("figures", figures.all()),
                Measure.f1("figures, explicit only", figures.explicit()),
                Measure.f1("figures, found (no bounds)", figures.found()),
                Measure.share("source agrees", figures.sourceAgrees()),
                Measure.share("source agrees where attributed", figures.attributedAgrees()),
                Measure.share("incident main or other", figures.incidentRight()),
                Measure.share("who is counted", figures.whoRight()),
                Measure.f1("claims", claims.rates()),
                Measure.f1("confirmations", confirmations.rates()),
                Measure.f1("warnings", warnings.rates()));
        return Stream.of(ofStatements, incidentMeasures()).flatMap(List::stream).toList();
    }

    private List<Measure> incidentMeasures() {
        return List.of(
                Measure.share("main incident: type", incidents.type()),
                Measure.share("main incident: country", incidents.country()),
                Measure.share("main incident: city", incidents.city()),
                Measure.share("main incident: venue", incidents.venue()),
                Measure.share("main incident: venue, of those read", incidents.venueRead()),
                Measure.share("main incident: date", incidents.date()));
    }

    private List<Table> tables(ReadingSet set) {
        return List.of(rates(set), shares(), mainIncidents("main incident"));
    }

    private Table rates(ReadingSet set) {
        String title = "reading, %s: %d reports, %d figures".formatted(set.code(), reports.size(), figures.gold());
        return new Table(
                title,
                List.of("", "P", "R", "F"),
                List.of(
                        figures.all().row("figures"),
                        figures.explicit().row("figures, explicit only"),
                        figures.found().row("figures, found (no bounds)"),
                        claims.rates().row("claims"),
                        confirmations.rates().row("confirmations"),
                        warnings.rates().row("warnings")));
    }

    private Table shares() {
        return new Table(
                "of what matched",
                List.of("", "%", "of"),
                List.of(
                        figures.sourceAgrees().row("source agrees"),
                        figures.attributedAgrees().row("source agrees where attributed"),
                        figures.incidentRight().row("incident main or other"),
                        figures.whoRight().row("who is counted"),
                        claims.groupRight().row("claims: group agrees"),
                        claims.speakerRight().row("claims: speaker agrees"),
                        confirmations.speakerRight().row("confirmations: speaker agrees"),
                        warnings.speakerRight().row("warnings: speaker agrees")));
    }

    private Table mainIncidents(ReadingSet set) {
        return mainIncidents("reading, %s: %d reports, main incident".formatted(set.code(), reports.size()));
    }

    private Table mainIncidents(String title) {
        return new Table(
                title,
                List.of("", "%", "of"),
                List.of(
                        incidents.type().row("type"),
                        incidents.country().row("country"),
                        incidents.city().row("city"),
                        incidents.venue().row("venue or address"),
                        incidents.venueRead().row("venue or address, of those read"),
                        incidents.date().row("date")));
    }

    private List<Detail> details() {
        return Stream.of(
                        figures.details(),
                        claims.details(),
                        confirmations.details(),
                        warnings.details(),
                        incidents.details())
                .flatMap(List::stream)
                .toList();
    }
}
