package org.onrecord.ledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Toll.Bound;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/** What holds of every toll, on claims drawn by chance; a failure names the seed. */
class TollInvariantsTest {
    private static final TollReconciler RECONCILER = TollReconciler.english();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputChangesNothing(long seed) {
        RandomClaims random = new RandomClaims(seed);
        List<Attributed> claims = random.reports(25, 6);
        List<Attributed> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(series(random, shuffled)).isEqualTo(series(random, claims));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyOfAStoryChangesNoNumber(long seed) {
        RandomClaims random = new RandomClaims(seed);
        List<Attributed> claims = random.reports(25, 6);
        List<Attributed> withCopy = new ArrayList<>(claims);
        ReportHead copied = claims.get((int) (seed % claims.size())).assertion().report();
        withCopy.addAll(random.copyOf(copied, claims));

        assertThat(numbers(series(random, withCopy))).isEqualTo(numbers(series(random, claims)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAttackersClaimChangesNoToll(long seed) {
        RandomClaims random = new RandomClaims(seed);
        List<Attributed> claims = random.reports(25, 6);
        List<Attributed> withClaims = new ArrayList<>(claims);
        claims.stream()
                .map(claim -> claim.assertion().report())
                .distinct()
                .forEach(report -> withClaims.add(random.attackersClaim(report)));

        assertThat(series(random, withClaims).courses())
                .isEqualTo(series(random, claims).courses());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberRestsOnClaimsThatStandInTheSeriesAndAreNotRejected(long seed) {
        RandomClaims random = new RandomClaims(seed);
        List<Attributed> claims = random.reports(25, 6);
        Set<String> rejected = new HashSet<>();
        claims.stream().map(Attributed::id).filter(id -> id.hashCode() % 5 == 0).forEach(rejected::add);
        Set<String> known = new HashSet<>(claims.stream().map(Attributed::id).toList());
        known.removeAll(rejected);

        TollSeries series =
                RECONCILER.reconcile(random.category(), Figure.ALL, claims, new Verdicts(rejected, List.of()));

        assertThat(series.courses().values().stream()
                        .flatMap(List::stream)
                        .flatMap(point -> bounds(point).map(Bound::assertions))
                        .flatMap(List::stream))
                .allMatch(known::contains);
        assertThat(series.claims().stream()
                        .filter(claim -> claim.standing() == Claim.Standing.REJECTED)
                        .map(claim -> claim.assertion().id()))
                .allMatch(rejected::contains);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsGoForwardAndEachChangesSomething(long seed) {
        RandomClaims random = new RandomClaims(seed);
        TollSeries series = series(random, random.reports(25, 6));

        for (TollRule rule : TollRule.values()) {
            List<TollPoint> course = series.course(rule);
            for (int i = 1; i < course.size(); i++) {
                assertThat(course.get(i).at()).isAfter(course.get(i - 1).at());
                assertThat(TollCase.toll(course.get(i).toll()))
                        .isNotEqualTo(TollCase.toll(course.get(i - 1).toll()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConflictIsOpenExactlyWhileTheTollIsDisputed(long seed) {
        RandomClaims random = new RandomClaims(seed);
        TollSeries series = series(random, random.reports(25, 6));

        assertThat(series.toll(TollRule.ONRECORD).disputed())
                .isEqualTo(series.conflicts().stream().anyMatch(conflict -> !conflict.settled()));
    }

    @Test
    void tenThousandReportsOfFiftySourcesAreFoldedInSoManySteps() {
        List<Attributed> claims = new RandomClaims(2).reports(10_000, 50);
        Stage stage = new Stage(
                Category.KILLED, Figure.ALL, SingleMentions.of(Category.KILLED, List.of()), VagueWords.english());
        Fold fold = new Fold(stage, Direction.RISING, new Verdict(Verdicts.NONE, claims, Figure.ALL), figure -> false);
        for (Attributed claim : claims) {
            fold.report(List.of(claim), claim.at().middle());
            stage.board().isDisputed();
        }

        assertThat(stage.steps()).isLessThan(150L * claims.size());
    }

    @Test
    void theClaimsDrawnByChanceHaveAllRelationsAndStandings() {
        List<TollSeries> drawn = seeds().mapToObj(RandomClaims::new)
                .map(random -> series(random, random.reports(25, 6)))
                .toList();

        for (Claim.Relation relation : Claim.Relation.values()) {
            assertThat(drawn)
                    .filteredOn(series -> series.claims().stream().anyMatch(c -> c.relation() == relation))
                    .as("%s", relation)
                    .hasSizeGreaterThan(50);
        }
        for (Claim.Standing standing : Set.of(
                Claim.Standing.CURRENT,
                Claim.Standing.SUPERSEDED,
                Claim.Standing.CORRECTED,
                Claim.Standing.OVERTAKEN)) {
            assertThat(drawn)
                    .filteredOn(series -> series.claims().stream().anyMatch(c -> c.standing() == standing))
                    .as("%s", standing)
                    .hasSizeGreaterThan(50);
        }
        assertThat(drawn).filteredOn(series -> !series.conflicts().isEmpty()).hasSizeGreaterThan(50);
    }

    private static TollSeries series(RandomClaims random, List<Attributed> claims) {
        return RECONCILER.reconcile(random.category(), Figure.ALL, claims, Verdicts.NONE);
    }

    private static Stream<Bound> bounds(TollPoint point) {
        return Stream.of(point.toll().low(), point.toll().best(), point.toll().high())
                .flatMap(bound -> bound.stream());
    }

    private static Map<TollRule, List<String>> numbers(TollSeries series) {
        Map<TollRule, List<String>> numbers = new EnumMap<>(TollRule.class);
        series.courses()
                .forEach((rule, points) -> numbers.put(
                        rule,
                        points.stream()
                                .map(point -> point.at() + " " + TollCase.toll(point.toll()))
                                .toList()));
        return numbers;
    }
}
