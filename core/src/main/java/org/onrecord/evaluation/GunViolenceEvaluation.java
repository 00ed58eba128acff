package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;
import org.onrecord.reading.toll.Toll;

/**
 * Compares the toll, the time and the place that each report of a shooting gives with the Gun Violence Archive's, report by report.
 *
 * <p>The reports are told apart by incident into those to develop on and those kept aside; a sample of both is for
 * quick checks.
 */
public final class GunViolenceEvaluation {
    private final NumberScore killed = new NumberScore();
    private final NumberScore injured = new NumberScore();
    private final NumberScore killedWhereAny = new NumberScore();
    private final NumberScore injuredWhereAny = new NumberScore();
    private final NumberScore killedByRegex = new NumberScore();
    private final NumberScore injuredByRegex = new NumberScore();
    private final SceneScore scenes = new SceneScore();
    private final List<Detail> details = new ArrayList<>();

    private GunViolenceEvaluation() {}

    /** The scorecard of one part. */
    public static Scorecard score(GunViolenceSet set, Corpora corpora, Reader reader) {
        return score(set, fingerprint(corpora), read(corpora, set::holds, reader::read));
    }

    private static String fingerprint(Corpora corpora) {
        return Fingerprint.of(List.of(corpora.expect(GunViolenceReport.CORPUS)));
    }

    private static List<Scored> read(
            Corpora corpora, Predicate<GunViolenceReport> wanted, Function<Report, Reading> reader) {
        return Json.readLines(corpora.expect(GunViolenceReport.CORPUS), GunViolenceReport::of).parallelStream()
                .filter(wanted)
                .map(report -> Scored.of(report, reader))
                .toList();
    }

    static Scorecard score(GunViolenceSet set, String fingerprint, List<Scored> reports) {
        GunViolenceEvaluation evaluation = new GunViolenceEvaluation();
        reports.forEach(evaluation::add);
        boolean shown = set != GunViolenceSet.SAMPLE;
        return new Scorecard(
                "gun-violence/" + set.code(),
                fingerprint,
                set.isAside(),
                evaluation.measures(),
                shown ? evaluation.tables(set) : List.of(),
                shown ? evaluation.details : List.of());
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.share("killed, exact", killed.exact()));
        measures.add(Measure.share("injured, exact", injured.exact()));
        measures.addAll(scenes.measures());
        return measures;
    }

    private void add(Scored scored) {
        GunViolenceReport report = scored.report;
        TollGuess read = scored.read;
        killed.add(report.killed(), read.killed());
        injured.add(report.injured(), read.injured());
        if (read.any()) {
            killedWhereAny.add(report.killed(), read.killed());
            injuredWhereAny.add(report.injured(), read.injured());
        }
        killedByRegex.add(report.killed(), scored.regex.killed());
        injuredByRegex.add(report.injured(), scored.regex.injured());
        if (report.killed() != read.killed()) {
            details.add(scored.wrong(Category.KILLED, report.killed(), read.killed()));
        }
        if (report.injured() != read.injured()) {
            details.add(scored.wrong(Category.INJURED, report.injured(), read.injured()));
        }
        scenes.add(report.scene(), scored.scene).forEach(wrong -> details.add(scored.wrong(wrong)));
    }

    private List<Table> tables(GunViolenceSet set) {
        Table shares = new Table(
                "gun-violence, " + set.code(),
                List.of("", "exact %", "mean error", "reports"),
                List.of(
                        row("killed", killed),
                        row("injured", injured),
                        row("killed, where the report gives a toll", killedWhereAny),
                        row("injured, where the report gives a toll", injuredWhereAny),
                        row("killed, by a crude regex", killedByRegex),
                        row("injured, by a crude regex", injuredByRegex)));
        return List.of(
                shares,
                scenes.table(),
                killed.confusion("killed: gold by read"),
                injured.confusion("injured: gold by read"));
    }

    private static List<String> row(String name, NumberScore score) {
        Share exact = score.exact();
        return List.of(
                name,
                Measure.percent(exact.fraction()),
                String.format(Locale.ROOT, "%.2f", score.meanError()),
                Integer.toString(exact.of()));
    }

    /** A report with what was read in it, the figures as they will be shown. */
    record Scored(GunViolenceReport report, TollGuess read, TollGuess regex, SceneScore.Scene scene, String figures) {
        static Scored of(GunViolenceReport report, Function<Report, Reading> reader) {
            Reading reading = reader.apply(report.report());
            return new Scored(
                    report,
                    TollGuess.of(Toll.of(reading)),
                    CrudeRegex.guess(report.report().text()),
                    SceneScore.Scene.of(reading),
                    reading.figures().stream()
                            .map(figure -> show(figure, reading))
                            .collect(Collectors.joining("; ")));
        }

        private static String show(Figure figure, Reading reading) {
            return "%s %s '%s' %s%s"
                    .formatted(
                            figure.category().code(),
                            figure.bounds(),
                            figure.text(),
                            reading.isMain(figure) ? "main" : "other",
                            figure.subject().equals(Figure.ALL) ? "" : " (" + figure.subject() + ")");
        }

        private Detail wrong(SceneScore.Wrong wrong) {
            return Detail.of(
                    report.report().id(),
                    "WRONG",
                    wrong.what(),
                    "gold: " + wrong.gold(),
                    "got: " + wrong.got(),
                    report.report().title());
        }

        private Detail wrong(Category category, long gold, long got) {
            return Detail.of(
                    report.report().id(),
                    "WRONG",
                    category.code(),
                    "gold: " + gold,
                    "got: " + got,
                    report.report().title(),
                    figures);
        }
    }
}
