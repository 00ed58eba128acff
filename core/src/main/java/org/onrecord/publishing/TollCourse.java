package org.onrecord.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.Conflict;
import org.onrecord.model.Period;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/**
 * How a toll changed by one rule, and the time in which it is worth drawing.
 *
 * @param series what is said of the category
 * @param points how the toll changed, in the order of time
 */
public record TollCourse(TollSeries series, List<TollPoint> points) {
    /** The share of the time drawn behind the last change: one in so many. */
    private static final int AFTERMATH = 12;

    private static final Duration LEAST_AFTERMATH = Duration.ofDays(2);

    public TollCourse {
        points = List.copyOf(points);
    }

    public static TollCourse of(TollSeries series, TollRule rule) {
        return new TollCourse(series, series.course(rule));
    }

    /** Whether there is anything to draw: the toll has changed, and is not 0 throughout. */
    public boolean changes() {
        return points.size() > 1 && greatest() > 0 && last().isAfter(start());
    }

    /** The greatest number of all moments; 0 where there is none. */
    public long greatest() {
        return points.stream()
                .flatMap(point -> numbers(point.toll()))
                .mapToLong(Toll.Bound::value)
                .max()
                .orElse(0);
    }

    private static Stream<Toll.Bound> numbers(Toll toll) {
        return Stream.of(toll.low(), toll.best(), toll.high()).flatMap(Optional::stream);
    }

    public Instant start() {
        return points.stream().map(TollPoint::at).min(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * The last claim, but not much later than the last change: reports that look back after years would leave no room
     * for the days that matter.
     */
    public Instant last() {
        Instant change =
                points.stream().map(TollPoint::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        Instant claim = series.claims().stream()
                .map(TollCourse::moment)
                .max(Instant::compareTo)
                .filter(latest -> latest.isAfter(change))
                .orElse(change);
        Duration changing = Duration.between(start(), change);
        Instant latest = change.plus(changing.compareTo(LEAST_AFTERMATH) > 0 ? changing : LEAST_AFTERMATH);
        return claim.isAfter(latest) ? latest : claim;
    }

    /** Somewhat behind {@link #last()}: what changed last is seen only where some time follows it. */
    public Instant end() {
        return last().plus(Duration.between(start(), last()).dividedBy(AFTERMATH));
    }

    /** The moment by which a claim is ordered. */
    public static Instant moment(Claim claim) {
        return claim.assertion().report().reportedAt().middle();
    }

    /** The toll that stood at a moment. */
    public Toll at(Instant moment) {
        Toll toll = Toll.NONE;
        for (TollPoint point : points) {
            toll = point.at().isAfter(moment) ? toll : point.toll();
        }
        return toll;
    }

    /** From the first change to {@link #last()}. */
    public Period days() {
        return new Period(day(start()), day(last()));
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Where sources began to contradict each other, within the time that is drawn. */
    public Stream<Conflict> conflicts() {
        return series.conflicts().stream().filter(conflict -> !conflict.since().isAfter(end()));
    }

    /** Where a source corrected itself, likewise. */
    public Stream<Claim> corrections() {
        return series.claims().stream()
                .filter(claim -> claim.relation() == Claim.Relation.CORRECTION)
                .filter(claim -> !moment(claim).isAfter(end()));
    }
}
