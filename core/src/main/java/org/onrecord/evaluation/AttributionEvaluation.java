package org.onrecord.evaluation;

import java.util.List;
import java.util.function.Function;
import org.onrecord.model.Report;
import org.onrecord.model.Statement;
import org.onrecord.reading.Reader;

/**
 * Compares every attribution that the reader finds in PolNeAR's texts with those annotated there.
 *
 * <p>The corpus counts thoughts and wishes too ("wants", "is expected"), which no reader of reports needs; recall
 * cannot be full.
 */
public final class AttributionEvaluation {
    private AttributionEvaluation() {}

    /** How well one set is read; throws {@link CorpusMissingException} where the corpus is not at hand. */
    public static Scorecard score(AttributionSet set, Corpora corpora, Reader reader) {
        return score(set, AttributionCorpus.load(set, corpora), reader::readStatements);
    }

    static Scorecard score(AttributionSet set, AttributionCorpus corpus, Function<Report, List<Statement>> statements) {
        AttributionScore all = new AttributionScore(false);
        AttributionScore explicit = new AttributionScore(true);
        for (AttributionCorpus.Attributed text : corpus.texts()) {
            List<Statement> found = statements.apply(text.report());
            all.add(text, found);
            explicit.add(text, found);
        }
        String title = "attribution, %s: %d texts, "
                .formatted(set.code(), corpus.texts().size());
        return new Scorecard(
                "attribution/" + set.code(),
                corpus.fingerprint(),
                set.isAside(),
                List.of(
                        Measure.f1("cue", all.found()),
                        Measure.f1("cue and source", all.withSource()),
                        Measure.f1("cue and content", all.withContent()),
                        Measure.f1("cue, source and content", all.withBoth()),
                        Measure.share("source head, where named", all.namedHead()),
                        Measure.share("content at least half right", all.contentRight())),
                List.of(
                        rates(title + all.gold() + " attributions", all),
                        rates("of these, " + explicit.gold() + " with a source", explicit),
                        shares(all)),
                all.details());
    }

    private static Table rates(String title, AttributionScore score) {
        return new Table(
                title,
                List.of("", "P", "R", "F"),
                List.of(
                        score.found().row("cue"),
                        score.withSource().row("cue and source"),
                        score.withContent().row("cue and content"),
                        score.withBoth().row("cue, source and content")));
    }

    private static Table shares(AttributionScore score) {
        return new Table(
                "of what matched by its cue",
                List.of("", "%", "of"),
                List.of(
                        score.namedHead().row("source head, where named"),
                        score.namedOverlap().row("source shares a word, where named"),
                        score.contentRight().row("content at least half right"),
                        List.of(
                                "content, mean F over words",
                                Measure.percent(score.contentF()),
                                Integer.toString(score.contentRight().of()))));
    }
}
