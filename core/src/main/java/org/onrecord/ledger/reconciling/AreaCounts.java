package org.onrecord.ledger.reconciling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Assertion;
import org.onrecord.model.Figure;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Toponym;

/**
 * Counts of one country's or region's people, where an incident struck several: each is a part, and contradicts no other.
 *
 * <p>Where all counts are of one area, that is where it happened, and they count all. A source that has counted one area
 * alone, such as a country's disaster agency, is taken to count it too where a report does not repeat its name.
 */
final class AreaCounts {
    private final Map<String, Optional<Toponym>> ofOrigin = new HashMap<>();

    private AreaCounts(List<Attributed> claims) {
        claims.stream()
                .filter(claim -> !speaksItself(claim))
                .forEach(claim -> area(claim)
                        .ifPresent(area -> ofOrigin.merge(
                                claim.chain().origin(),
                                Optional.of(area),
                                (one, other) -> one.flatMap(known -> larger(known, area)))));
    }

    /** The claims, those of an area as claims on a part where there are several areas. */
    static List<Attributed> apart(List<Attributed> claims) {
        Set<Location> areas = new HashSet<>();
        claims.forEach(claim -> area(claim).flatMap(Toponym::location).ifPresent(areas::add));
        if (areas.stream().noneMatch(one -> areas.stream().anyMatch(other -> isApart(one, other)))) {
            return claims;
        }
        AreaCounts counts = new AreaCounts(claims);
        return claims.stream().map(counts::limited).collect(Collectors.toList());
    }

    private static Optional<Toponym> area(Attributed claim) {
        return claim.assertion()
                .figure()
                .area()
                .filter(area -> !claim.assertion().figure().linked());
    }

    private static boolean isApart(Location one, Location other) {
        boolean oneCountry = one.countryCode().equals(other.countryCode());
        boolean nested = oneCountry && (one.level() == Level.COUNTRY || other.level() == Level.COUNTRY);
        return one.id() != other.id() && !nested;
    }

    /** The one that holds both; absent where neither does. */
    private static Optional<Toponym> larger(Toponym one, Toponym other) {
        return Stream.of(one, other)
                .filter(area -> holds(area, one) && holds(area, other))
                .findFirst();
    }

    private static boolean holds(Toponym one, Toponym other) {
        Optional<Location> area = one.location();
        Optional<Location> inside = other.location();
        return area.isPresent()
                && inside.isPresent()
                && (area.get().id() == inside.get().id()
                        || area.get().level() == Level.COUNTRY && !isApart(area.get(), inside.get()));
    }

    private static boolean speaksItself(Attributed claim) {
        return claim.assertion().statement().isEmpty();
    }

    private Attributed limited(Attributed claim) {
        Figure figure = claim.assertion().figure();
        if (!figure.subject().equals(Figure.ALL)) {
            return claim;
        }
        Optional<Toponym> area = area(claim)
                .or(() -> speaksItself(claim)
                        ? Optional.empty()
                        : ofOrigin.getOrDefault(claim.chain().origin(), Optional.empty()));
        return area.flatMap(where -> where.location().map(location -> limited(claim, where, location)))
                .orElse(claim);
    }

    private static Attributed limited(Attributed claim, Toponym where, Location location) {
        Assertion whole = claim.assertion();
        Figure part = whole.figure().limitedTo(where, "in " + location.name());
        return new Attributed(
                new Assertion(whole.id(), whole.incident(), whole.report(), whole.reader(), part, whole.statement()),
                claim.chain());
    }
}
