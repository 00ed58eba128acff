package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.ToponymCorpus.Article;
import org.onrecord.model.Mention;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.places.ToponymFinder;
import org.onrecord.reading.text.Segmenter;

/**
 * Looks for better weights of the clues that resolve toponyms: one weight at a time is moved, and the move kept where
 * more of the given toponyms of the halves that may be looked at are right.
 */
public final class ToponymTuning {
    private static final double[] STEPS = {0.7, 0.85, 1.15, 1.4};
    private static final double STEP_FROM_ZERO = 0.3;
    private static final long SEED = 1;

    private final List<Case> cases = new ArrayList<>();

    /** An article with its sentences and mentions. */
    private record Case(Article article, List<Sentence> sentences, List<Mention> mentions) {}

    /** Loads the halves; throws {@link CorpusMissingException} where a corpus is not at hand. */
    public ToponymTuning(Corpora corpora) {
        Segmenter segmenter = Segmenter.english();
        for (ToponymSet set : ToponymSet.values()) {
            if (!set.isAside()) {
                ToponymCorpus.load(set, corpora)
                        .articles()
                        .forEach(article -> cases.add(new Case(
                                article,
                                segmenter.segment(article.report()),
                                article.toponyms().stream()
                                        .map(t -> t.mention())
                                        .toList())));
            }
        }
    }

    /** Moves every weight in a seeded order, so many times over; returns the best weights. */
    public Map<String, Double> tune(int rounds, Consumer<String> progress) {
        Map<String, Double> best = new LinkedHashMap<>(ToponymFinder.weights());
        Share most = right(best);
        progress.accept("at the start: " + most);
        List<String> names = new ArrayList<>(best.keySet());
        Random order = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(names, order);
            for (String name : names) {
                for (double step : STEPS) {
                    Map<String, Double> moved = new LinkedHashMap<>(best);
                    moved.compute(name, (n, old) -> moved(old, step));
                    Share share = right(moved);
                    if (share.hits() > most.hits()) {
                        best = moved;
                        most = share;
                        progress.accept(name + " = " + moved.get(name) + ": " + share);
                    }
                }
            }
        }
        return best;
    }

    private static double moved(@Nullable Double old, double step) {
        double from = old == null ? 0 : old;
        return from == 0 ? (step - 1) * STEP_FROM_ZERO : Math.round(from * step * 100) / 100.0;
    }

    private Share right(Map<String, Double> weights) {
        ToponymFinder finder = ToponymFinder.weighing(weights);
        ToponymScore score = new ToponymScore();
        for (Case one : cases) {
            score.addGiven(
                    one.article().report().id(),
                    one.article().toponyms(),
                    finder.resolve(one.article().report(), one.sentences(), one.mentions()));
        }
        return score.right();
    }
}
