package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.evaluation.ToponymCorpus.GoldToponym;
import org.onrecord.evaluation.ToponymCorpus.Point;
import org.onrecord.model.Location;
import org.onrecord.model.Toponym;

/**
 * Counts toponyms found and resolved over the articles added to it.
 *
 * <p>A place is right where it has the annotated number, or lies within {@value #NEAR} km of the annotated point: the
 * measure that systems publish. The same number is distance 0.
 */
final class ToponymScore {
    static final double NEAR = 161;

    private int pointed;
    private int resolved;
    private int right;
    private int gold;
    private int predicted;
    private int overlapping;
    private int predictedOverlapping;
    private int exact;
    private int foundRight;
    private int foundPointed;
    private int foundLocated;
    private final List<Double> errors = new ArrayList<>();
    private final List<Detail> details = new ArrayList<>();

    /** Compares what the given mentions were resolved to, in their order. */
    void addGiven(String article, List<GoldToponym> toponyms, List<Toponym> named) {
        for (int i = 0; i < toponyms.size(); i++) {
            GoldToponym one = toponyms.get(i);
            Optional<Location> location = named.get(i).location();
            if (one.point().isEmpty()) {
                continue;
            }
            Point point = one.point().get();
            pointed++;
            resolved += location.isPresent() ? 1 : 0;
            location.ifPresent(l -> errors.add(distance(point, l)));
            boolean near = location.filter(l -> distance(point, l) <= NEAR).isPresent();
            right += near ? 1 : 0;
            if (!near) {
                details.add(Detail.of(
                        article,
                        location.isPresent() ? "WRONG" : "UNKNOWN",
                        one.mention().text(),
                        point.name() + " " + point.id() + " " + point.latitude() + " " + point.longitude(),
                        "got: " + location.map(ToponymScore::show).orElse("none")));
            }
        }
    }

    /** Compares what the reader found by itself. */
    void addFound(String article, List<GoldToponym> toponyms, List<Toponym> found) {
        gold += toponyms.size();
        predicted += found.size();
        for (GoldToponym one : toponyms) {
            Optional<Toponym> match = found.stream()
                    .filter(f -> f.span().overlaps(one.mention().span()))
                    .findFirst();
            overlapping += match.isPresent() ? 1 : 0;
            exact += match.filter(f -> f.span().equals(one.mention().span())).isPresent() ? 1 : 0;
            one.point().ifPresent(point -> {
                foundPointed++;
                foundRight += match.flatMap(Toponym::location)
                                .filter(l -> distance(point, l) <= NEAR)
                                .isPresent()
                        ? 1
                        : 0;
            });
            if (match.isEmpty()) {
                details.add(Detail.of(
                        article, "MISS", one.mention().text(), one.mention().span()));
            }
        }
        for (Toponym one : found) {
            boolean matched = toponyms.stream().anyMatch(g -> g.mention().span().overlaps(one.span()));
            predictedOverlapping += matched ? 1 : 0;
            foundLocated += one.location().isPresent() ? 1 : 0;
            if (!matched) {
                details.add(Detail.of(article, "SPURIOUS", one.mention().text(), one.span()));
            }
        }
    }

    private static String show(Location location) {
        return location.name() + " " + location.region().orElse("") + " " + location.country() + " " + location.id();
    }

    private static double distance(Point point, Location location) {
        return point.id() == location.id() ? 0 : location.distanceTo(point.latitude(), point.longitude());
    }

    /** Of the given mentions with a point: those resolved rightly. */
    Share right() {
        return new Share(right, pointed);
    }

    /** Of those resolved: those resolved rightly. */
    Share rightOfResolved() {
        return new Share(right, resolved);
    }

    double meanError() {
        return errors.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    double medianError() {
        List<Double> sorted = errors.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** Found, by any overlap. */
    Rates overlapping() {
        return new Rates(Share.fraction(predictedOverlapping, predicted), Share.fraction(overlapping, gold));
    }

    /** Found, to the letter. */
    Rates exact() {
        return Rates.of(exact, predicted, gold);
    }

    /** Found and resolved rightly, of what was resolved and of what has a point. */
    Rates foundRight() {
        return Rates.of(foundRight, foundLocated, foundPointed);
    }

    int gold() {
        return gold;
    }

    List<Detail> details() {
        return List.copyOf(details);
    }
}
