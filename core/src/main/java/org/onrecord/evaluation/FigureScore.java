package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;

/**
 * Counts matched figures, and what they got right, over the reports added to it.
 *
 * <p>Figures match where the category is the same, the spans overlap and both bounds are equal. In the order of the
 * gold, each takes the free figure that overlaps it most, the first of several: as {@code score.py} of reading-gold
 * pairs them, so that both give the same numbers.
 */
final class FigureScore {
    private int gold;
    private int goldExplicit;
    private int predicted;
    private int predictedExplicit;
    private int found;
    private int matched;
    private int matchedGoldExplicit;
    private int matchedPredictedExplicit;
    private int sourceAgrees;
    private int attributed;
    private int attributedAgrees;
    private int incidentRight;
    private int whoRight;
    private final List<Detail> details = new ArrayList<>();

    void add(GoldReport report, Reading reading) {
        List<Figure> figures = reading.figures();
        gold += report.figures().size();
        predicted += figures.size();
        predictedExplicit +=
                (int) figures.stream().filter(figure -> !figure.implicit()).count();
        BitSet matchedOnes = new BitSet();
        BitSet foundOnes = new BitSet();
        for (GoldFigure expected : report.figures()) {
            goldExplicit += expected.implicit() ? 0 : 1;
            best(expected, figures, foundOnes, expected::isFoundBy).ifPresent(index -> {
                foundOnes.set(index);
                found++;
            });
            OptionalInt match = best(expected, figures, matchedOnes, expected::isMatchedBy);
            if (match.isPresent()) {
                matchedOnes.set(match.getAsInt());
                compare(expected, figures.get(match.getAsInt()), reading);
            } else {
                details.add(miss(expected, reading));
            }
        }
        IntStream.range(0, figures.size())
                .filter(index -> !matchedOnes.get(index))
                .forEach(index -> details.add(spurious(figures.get(index), reading)));
    }

    private static OptionalInt best(
            GoldFigure expected, List<Figure> figures, BitSet taken, Predicate<Figure> candidate) {
        return IntStream.range(0, figures.size())
                .filter(index -> !taken.get(index) && candidate.test(figures.get(index)))
                .boxed()
                .max(Comparator.<Integer>comparingInt(index ->
                                expected.span().overlap(figures.get(index).span()))
                        .thenComparing(Comparator.reverseOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private void compare(GoldFigure expected, Figure figure, Reading reading) {
        Optional<String> source = source(figure, reading);
        boolean agrees = HeadWords.agree(expected.source(), source);
        matched++;
        matchedGoldExplicit += expected.implicit() ? 0 : 1;
        matchedPredictedExplicit += figure.implicit() ? 0 : 1;
        sourceAgrees += agrees ? 1 : 0;
        attributed += expected.source().isPresent() ? 1 : 0;
        attributedAgrees += expected.source().isPresent() && agrees ? 1 : 0;
        incidentRight += expected.main() == reading.isMain(figure) ? 1 : 0;
        whoRight += expected.all() == figure.subject().equals(Figure.ALL) ? 1 : 0;
        note(expected, figure, reading);
    }

    private void note(GoldFigure expected, Figure figure, Reading reading) {
        String id = reading.report().id();
        Optional<String> source = source(figure, reading);
        if (!HeadWords.agree(expected.source(), source)) {
            details.add(Detail.of(
                    id,
                    "SOURCE",
                    expected.quote(),
                    "gold: " + expected.source().orElse("none"),
                    "got: " + source.orElse("none")));
        }
        if (expected.main() != reading.isMain(figure)) {
            details.add(Detail.of(id, "INCIDENT", expected.quote(), "gold: " + (expected.main() ? "main" : "other")));
        }
        if (expected.all() != figure.subject().equals(Figure.ALL)) {
            details.add(
                    Detail.of(id, "WHO", expected.quote(), "gold: " + expected.subject(), "got: " + figure.subject()));
        }
    }

    private static Optional<String> source(Figure figure, Reading reading) {
        return reading.statementOf(figure)
                .flatMap(statement -> statement.source())
                .map(Source::mention)
                .map(mention -> mention.text())
                .filter(text -> !text.isEmpty());
    }

    private static Detail miss(GoldFigure expected, Reading reading) {
        List<String> near = reading.figures().stream()
                .filter(figure -> figure.span().overlaps(expected.span()))
                .map(figure -> figure.category().code() + " " + interval(figure) + " '" + figure.text() + "'")
                .toList();
        return Detail.of(
                reading.report().id(),
                "MISS",
                expected.category().code(),
                expected.interval(),
                expected.implicit() ? "implicit" : "explicit",
                expected.quote(),
                "got: " + near);
    }

    private static Detail spurious(Figure figure, Reading reading) {
        return Detail.of(
                reading.report().id(),
                "SPURIOUS",
                figure.category().code(),
                interval(figure),
                figure.implicit() ? "implicit" : "explicit",
                figure.text());
    }

    private static String interval(Figure figure) {
        return GoldFigure.interval(figure.bounds().min(), figure.bounds().max());
    }

    int gold() {
        return gold;
    }

    Rates all() {
        return Rates.of(matched, predicted, gold);
    }

    /** Over figures whose number stands in the text: precision over the predicted ones, recall over the gold ones. */
    Rates explicit() {
        return new Rates(
                Share.fraction(matchedPredictedExplicit, predictedExplicit),
                Share.fraction(matchedGoldExplicit, goldExplicit));
    }

    /** Whatever their bounds are. */
    Rates found() {
        return Rates.of(found, predicted, gold);
    }

    Share sourceAgrees() {
        return new Share(sourceAgrees, matched);
    }

    Share attributedAgrees() {
        return new Share(attributedAgrees, attributed);
    }

    Share incidentRight() {
        return new Share(incidentRight, matched);
    }

    Share whoRight() {
        return new Share(whoRight, matched);
    }

    List<Detail> details() {
        return List.copyOf(details);
    }
}
