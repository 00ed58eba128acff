package org.onrecord.publishing.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.Claim.Relation;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.TollSeries;

/** What a claim is to those before it, and what has become of it: "supersedes 40; conflicts with 160". */
public final class ClaimWords {
    /** More conflicts than these, and one more, are counted, not shown. */
    private static final int MOST_CONFLICTS = 4;

    private final TollSeries series;
    private final ClaimFold fold;

    /** By the first claim of those that say the same: the claims that take its place, and its contradictions. */
    private final Map<String, List<Claim>> later = new HashMap<>();

    private final Map<String, Set<String>> conflicts = new HashMap<>();

    /** By assertion, the edits that hold. */
    private final Map<String, List<Edit>> edits;

    /** @param edits of the record, those that are undone included */
    public ClaimWords(TollSeries series, ClaimFold fold, List<Edit> edits) {
        this.series = series;
        this.fold = fold;
        this.edits = edits.stream()
                .filter(edit -> edit.undone().isEmpty() && edit.target().isPresent())
                .collect(Collectors.groupingBy(edit -> edit.target().orElseThrow()));
        fold.claims()
                .forEach(claim -> claim.earlier()
                        .flatMap(fold::find)
                        .ifPresent(earlier -> later.computeIfAbsent(firstId(earlier), id -> new ArrayList<>())
                                .add(claim)));
        series.conflicts().forEach(conflict -> {
            addConflict(conflict.lower(), conflict.higher(), conflict.settled());
            addConflict(conflict.higher(), conflict.lower(), conflict.settled());
        });
    }

    private void addConflict(String side, String other, boolean settled) {
        Optional<Claim> one = fold.find(side);
        Optional<Claim> against = fold.find(other);
        if (one.isPresent() && against.isPresent()) {
            conflicts
                    .computeIfAbsent(firstId(one.get()), id -> new LinkedHashSet<>())
                    .add((settled ? "conflicted with " : "conflicts with ") + number(against.get()));
        }
    }

    public String of(Claim claim) {
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
    public static String number(Figure figure, String counted) {
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
        return later.getOrDefault(firstId(claim), List.of()).stream()
                .filter(other -> other.relation() == relation)
                .findFirst();
    }

    private Stream<String> conflicts(Claim claim) {
        Set<String> all = conflicts.getOrDefault(firstId(claim), Set.of());
        int more = all.size() - MOST_CONFLICTS;
        return more <= 1
                ? all.stream()
                : Stream.concat(all.stream().limit(MOST_CONFLICTS), Stream.of("and with " + more + " other figures"));
    }

    private String firstId(Claim claim) {
        return fold.first(claim).assertion().id();
    }

    private Stream<Edit> edits(Claim claim, Edit.Action action) {
        return edits.getOrDefault(claim.assertion().id(), List.of()).stream().filter(edit -> edit.action() == action);
    }
}
