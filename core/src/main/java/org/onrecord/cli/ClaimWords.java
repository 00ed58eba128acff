package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.Claim.Relation;
import org.onrecord.model.Conflict;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.TollSeries;

/** What a claim is to those before it, and what has become of it: "supersedes 40; conflicts with 160". */
final class ClaimWords {
    /** More conflicts than these, and one more, are counted, not shown. */
    private static final int MOST_CONFLICTS = 4;

    private final TollSeries series;
    private final ClaimFold fold;
    private final List<Edit> edits;

    /** @param edits of the record, those that are undone included */
    ClaimWords(TollSeries series, ClaimFold fold, List<Edit> edits) {
        this.series = series;
        this.fold = fold;
        this.edits = edits;
    }

    String of(Claim claim) {
        return Stream.of(
                        Stream.of(relation(claim)),
                        Stream.of(standing(claim)),
                        conflicts(claim),
                        edits(claim, Edit.Action.CONFIRM).map(edit -> "confirmed by " + Printable.of(edit.by())))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How many, as the report has it: "at least 40", "5 (children)". */
    static String number(Figure figure, String counted) {
        String subject = figure.subject().equals(counted) ? "" : " (" + Printable.of(figure.subject()) + ")";
        return Quantity.of(figure.bounds(), figure.text()) + subject;
    }

    private String number(Claim claim) {
        return number(claim.assertion().figure(), series.counted());
    }

    private String relation(Claim claim) {
        String earlier = claim.earlier().flatMap(fold::find).map(this::number).orElse("an earlier figure");
        return switch (claim.relation()) {
            case FIRST -> "";
            case REPETITION -> "repeats " + earlier;
            case SUPERSESSION -> "supersedes " + earlier;
            case CORRECTION -> "corrects " + earlier;
        };
    }

    private String standing(Claim claim) {
        return switch (claim.standing()) {
            case CURRENT -> "stands";
            case SUPERSEDED ->
                later(claim, Relation.SUPERSESSION)
                        .map(later -> "superseded by " + number(later))
                        .orElse("superseded");
            case CORRECTED ->
                later(claim, Relation.CORRECTION)
                        .map(later -> "corrected to " + number(later))
                        .orElse("no longer maintained");
            case OVERTAKEN -> "overtaken by higher figures";
            case REJECTED ->
                edits(claim, Edit.Action.REJECT)
                        .findFirst()
                        .map(edit -> "rejected by " + Printable.of(edit.by()))
                        .orElse("rejected by an editor");
        };
    }

    /** The claim that takes its place, or that of one that it repeats or is repeated by. */
    private Optional<Claim> later(Claim claim, Relation relation) {
        String first = firstId(claim);
        return fold.claims()
                .filter(other -> other.relation() == relation)
                .filter(other -> other.earlier()
                        .flatMap(fold::find)
                        .filter(earlier -> firstId(earlier).equals(first))
                        .isPresent())
                .findFirst();
    }

    private Stream<String> conflicts(Claim claim) {
        List<String> all = series.conflicts().stream()
                .flatMap(conflict -> other(conflict, claim)
                        .map(other -> (conflict.settled() ? "conflicted with " : "conflicts with ") + number(other))
                        .stream())
                .distinct()
                .toList();
        int more = all.size() - MOST_CONFLICTS;
        return more <= 1
                ? all.stream()
                : Stream.concat(all.stream().limit(MOST_CONFLICTS), Stream.of("and with " + more + " other figures"));
    }

    /** The other side of a conflict that the claim, or one that says the same by the same source, is a side of. */
    private Optional<Claim> other(Conflict conflict, Claim claim) {
        if (isSame(conflict.lower(), claim)) {
            return fold.find(conflict.higher());
        }
        return isSame(conflict.higher(), claim) ? fold.find(conflict.lower()) : Optional.empty();
    }

    private boolean isSame(String assertion, Claim claim) {
        return fold.find(assertion)
                .filter(one -> firstId(one).equals(firstId(claim)))
                .isPresent();
    }

    private String firstId(Claim claim) {
        return fold.first(claim).assertion().id();
    }

    private Stream<Edit> edits(Claim claim, Edit.Action action) {
        return edits.stream()
                .filter(edit -> edit.action() == action && edit.undone().isEmpty())
                .filter(edit ->
                        edit.target().equals(Optional.of(claim.assertion().id())));
    }
}
