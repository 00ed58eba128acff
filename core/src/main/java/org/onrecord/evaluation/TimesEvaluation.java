package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.Reader;

/** Compares the time expressions that the reader finds with those annotated in TimeBank and AQUAINT. */
public final class TimesEvaluation {
    private static final String ARCHIVE = "data/time/tempeval3-training.tar.gz";
    private static final String ENDING = ".tml";
    private static final List<String> CORPORA = List.of("TimeBank", "AQUAINT");

    private TimesEvaluation() {}

    /** How well the reader finds and values times; throws {@link CorpusMissingException} where the corpus is not there. */
    public static Scorecard score(TimesSet set, Corpora corpora, Reader reader) {
        Path archive = corpora.expect(ARCHIVE);
        SortedMap<String, String> files = TarGz.read(archive, name -> name.endsWith(ENDING));
        TimeScore all = new TimeScore();
        List<Measure> measures = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (String corpus : CORPORA) {
            TimeScore score = new TimeScore();
            files.forEach((path, xml) -> {
                String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
                if (path.contains("/" + corpus + "/") && TimesSet.of(name) == set) {
                    TimeMlFile document = TimeMlFile.of(name, xml);
                    List<TimeExpression> times = reader.readTimes(document.report());
                    score.add(document, times);
                    all.add(document, times);
                }
            });
            measures.addAll(measures(corpus + ": ", score));
            tables.add(score.table("times, " + set.code() + ": " + corpus));
        }
        measures.addAll(measures("", all));
        tables.add(all.table("times, " + set.code() + ": both"));
        return new Scorecard(
                "times/" + set.code(),
                Fingerprint.of(List.of(archive)),
                set.isAside(),
                measures,
                tables,
                all.details());
    }

    private static List<Measure> measures(String prefix, TimeScore score) {
        return List.of(
                Measure.f1(prefix + "span, relaxed", score.relaxed()),
                Measure.f1(prefix + "span, strict", score.strict()),
                Measure.f1(prefix + "value", score.values()),
                Measure.f1(prefix + "type", score.types()));
    }
}
