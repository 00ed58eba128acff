package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.model.Statement;

/**
 * Counts attributions found, and what they got right, over the texts added to it.
 *
 * <p>An attribution is found by a statement whose cue overlaps its cue; of several, the one with the right source and
 * the best content is taken, and each statement is taken once. A source is right where its head word is the gold's; a
 * pronoun in the gold agrees with any source, as a reader may name whom it stands for. A content is right where at least
 * half of it is, by the F of its words.
 */
final class AttributionScore {
    private static final double CONTENT_ENOUGH = 0.5;

    private final boolean explicitOnly;
    private int gold;
    private int predicted;
    private int found;
    private int sourceRight;
    private int contentRight;
    private int bothRight;
    private int named;
    private int namedHead;
    private int namedOverlap;
    private double contentF;
    private final List<Detail> details = new ArrayList<>();

    /** With {@code explicitOnly}, attributions and statements without a source are left out. */
    AttributionScore(boolean explicitOnly) {
        this.explicitOnly = explicitOnly;
    }

    void add(AttributionCorpus.Attributed text, List<Statement> statements) {
        List<StatementPieces> pieces = statements.stream()
                .map(one -> StatementPieces.of(one, text.report()))
                .toList();
        BitSet taken = new BitSet();
        BitSet skipped = new BitSet();
        for (GoldAttribution one : text.attributions()) {
            boolean counted = one.hasSource() || !explicitOnly;
            Optional<Integer> match = best(one, pieces, taken);
            match.ifPresent(counted ? taken::set : skipped::set);
            match.ifPresent(taken::set);
            gold += counted ? 1 : 0;
            if (counted && match.isPresent()) {
                compare(one, pieces.get(match.get()), text.report().id());
            } else if (counted) {
                details.add(Detail.of(
                        text.report().id(), "MISS", one.show(text.report().text())));
            }
        }
        for (int index = 0; index < pieces.size(); index++) {
            StatementPieces piece = pieces.get(index);
            boolean matched = taken.get(index);
            boolean counted = !explicitOnly || matched || piece.source().isPresent();
            predicted += counted && !skipped.get(index) ? 1 : 0;
            if (!matched) {
                details.add(Detail.of(
                        text.report().id(),
                        "SPURIOUS",
                        piece.source().orElse("none"),
                        piece.statement().cue(),
                        piece.statement().text()));
            }
        }
    }

    private static Optional<Integer> best(GoldAttribution gold, List<StatementPieces> pieces, BitSet taken) {
        return IntStream.range(0, pieces.size())
                .filter(index -> !taken.get(index) && pieces.get(index).hasCueAt(gold.cue()))
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(index -> sourceAgrees(gold, pieces.get(index)))
                        .thenComparing(index -> pieces.get(index).contentF(gold))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static boolean sourceAgrees(GoldAttribution gold, StatementPieces piece) {
        Optional<String> source = piece.source();
        if (!gold.hasSource() || source.isEmpty()) {
            return !gold.hasSource() && source.isEmpty();
        }
        String expected = gold.sourceText(piece.text());
        return gold.hasPronounSource(piece.text()) || HeadWords.head(expected).equals(HeadWords.head(source.get()));
    }

    private void compare(GoldAttribution expected, StatementPieces piece, String report) {
        boolean source = sourceAgrees(expected, piece);
        double content = piece.contentF(expected);
        found++;
        sourceRight += source ? 1 : 0;
        contentRight += content >= CONTENT_ENOUGH ? 1 : 0;
        bothRight += source && content >= CONTENT_ENOUGH ? 1 : 0;
        contentF += content;
        if (!source || content < CONTENT_ENOUGH) {
            details.add(Detail.of(
                    report,
                    source ? "CONTENT" : "SOURCE",
                    expected.show(piece.text()),
                    "got: " + piece.source().orElse("none"),
                    piece.statement().text()));
        }
        if (expected.hasSource() && !expected.hasPronounSource(piece.text())) {
            String name = expected.sourceText(piece.text());
            named++;
            namedHead += source ? 1 : 0;
            namedOverlap +=
                    piece.source().filter(one -> HeadWords.overlap(name, one)).isPresent() ? 1 : 0;
        }
    }

    int gold() {
        return gold;
    }

    Rates found() {
        return Rates.of(found, predicted, gold);
    }

    Rates withSource() {
        return Rates.of(sourceRight, predicted, gold);
    }

    Rates withContent() {
        return Rates.of(contentRight, predicted, gold);
    }

    Rates withBoth() {
        return Rates.of(bothRight, predicted, gold);
    }

    /** Of the found ones whose source the gold names: those with its head word. */
    Share namedHead() {
        return new Share(namedHead, named);
    }

    /** Of the found ones whose source the gold names: those that share a word with it. */
    Share namedOverlap() {
        return new Share(namedOverlap, named);
    }

    Share contentRight() {
        return new Share(contentRight, found);
    }

    /** Mean F over the words of the content, of the found ones. */
    double contentF() {
        return found == 0 ? 0 : contentF / found;
    }

    List<Detail> details() {
        return List.copyOf(details);
    }
}
