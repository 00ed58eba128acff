package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.TollSeries;

/**
 * Tells claims on one category of people apart, as first ones, repetitions, supersessions and corrections, and concludes
 * a toll by each rule at each moment. Safe for use by many threads.
 *
 * <p>The cost grows with the number of claims times the number of different figures that stand at one time, not with the
 * square of the claims.
 */
public final class TollReconciler {
    private final VagueWords vagueWords;
    private final Predicate<Figure> isFormer;

    TollReconciler(VagueWords vagueWords, Predicate<Figure> isFormer) {
        this.vagueWords = vagueWords;
        this.isFormer = isFormer;
    }

    /** For figures in English. */
    public static TollReconciler english() {
        return new TollReconciler(VagueWords.english(), Figure::former);
    }

    /** All claims of an incident, those on one of several areas that it struck as claims on a part. */
    public static List<Attributed> apart(List<Attributed> claims) {
        return AreaCounts.apart(claims);
    }

    /**
     * The series of one category of one incident.
     *
     * @param counted {@link Figure#ALL} or {@link Figure#ATTACKERS}
     * @param claims all of the incident's, in any order; those of other categories and headlines of other reports are
     *     left out
     */
    public TollSeries reconcile(Category category, String counted, List<Attributed> claims, Verdicts verdicts) {
        Stage stage = new Stage(category, counted, SingleMentions.of(category, claims), vagueWords);
        List<Attributed> ordered = claims.stream()
                .filter(claim -> claim.assertion().figure().category() == category)
                .filter(claim -> !claim.assertion().figure().linked())
                .filter(claim -> stage.isListed(claim) || stage.findFor(claim).isPresent())
                .sorted(Attributed.ORDER)
                .toList();
        Verdict verdict = new Verdict(verdicts, ordered, counted);
        Fold fold = new Fold(stage, Direction.of(category), verdict, isFormer);
        Conclusions conclusions = new Conclusions(vagueWords);
        for (List<Attributed> moment : runs(ordered, claim -> claim.at().middle())) {
            Instant at = moment.get(0).at().middle();
            for (List<Attributed> report :
                    runs(moment, claim -> claim.assertion().report().id())) {
                fold.report(report, at);
            }
            conclusions.conclude(at, stage.situation(), verdict.holds());
        }
        fold.close();
        List<Claim> listed = ordered.stream()
                .filter(stage::isListed)
                .map(claim -> fold.judged(claim).claimed())
                .toList();
        return new TollSeries(
                category, counted, listed, conclusions.courses(), stage.board().conflicts());
    }

    /** Neighbours that have a key in common. */
    private static <K> List<List<Attributed>> runs(List<Attributed> claims, Function<Attributed, K> key) {
        List<List<Attributed>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= claims.size(); i++) {
            if (i == claims.size() || !key.apply(claims.get(i)).equals(key.apply(claims.get(start)))) {
                runs.add(claims.subList(start, i));
                start = i;
            }
        }
        return runs;
    }
}
