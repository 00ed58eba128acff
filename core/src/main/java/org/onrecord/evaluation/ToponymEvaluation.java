package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import org.onrecord.model.Report;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.places.ToponymFinder;
import org.onrecord.reading.text.Segmenter;

/** Compares the places that the reader finds in LGL and TR-News with those annotated there. */
public final class ToponymEvaluation {
    private ToponymEvaluation() {}

    /** How well one half is read; throws {@link CorpusMissingException} where the corpus is not at hand. */
    public static Scorecard score(ToponymSet set, Corpora corpora, ToponymFinder finder) {
        ToponymCorpus corpus = ToponymCorpus.load(set, corpora);
        Segmenter segmenter = Segmenter.english();
        ToponymScore score = new ToponymScore();
        for (ToponymCorpus.Article article : corpus.articles()) {
            Report report = article.report();
            List<Sentence> sentences = segmenter.segment(report);
            score.addGiven(
                    report.id(),
                    article.toponyms(),
                    finder.resolve(
                            report,
                            sentences,
                            article.toponyms().stream().map(t -> t.mention()).toList()));
            score.addFound(report.id(), article.toponyms(), finder.find(report, sentences));
        }
        return new Scorecard(
                "places/" + set.code(),
                corpus.fingerprint(),
                set.isAside(),
                List.of(
                        Measure.share("given: within 161 km", score.right()),
                        Measure.f1("found", score.overlapping()),
                        Measure.f1("found within 161 km", score.foundRight())),
                List.of(given(set, corpus, score), found(score)),
                score.details());
    }

    private static Table given(ToponymSet set, ToponymCorpus corpus, ToponymScore score) {
        return new Table(
                "places, %s: %d articles; given the toponyms"
                        .formatted(set.code(), corpus.articles().size()),
                List.of("", "", "of"),
                List.of(
                        score.right().row("within 161 km, %"),
                        score.rightOfResolved().row("within 161 km of those resolved, %"),
                        List.of("mean error, km", kilometres(score.meanError()), ""),
                        List.of("median error, km", kilometres(score.medianError()), "")));
    }

    private static String kilometres(double distance) {
        return String.format(Locale.ROOT, "%.0f", distance);
    }

    private static Table found(ToponymScore score) {
        return new Table(
                "found in the text: " + score.gold() + " toponyms",
                List.of("", "P", "R", "F"),
                List.of(
                        score.overlapping().row("overlapping"),
                        score.exact().row("to the letter"),
                        score.foundRight().row("within 161 km, where both have a point")));
    }
}
