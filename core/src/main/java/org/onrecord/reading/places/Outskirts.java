package org.onrecord.reading.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Location;
import org.onrecord.model.Toponym;

/** Tells a town at the edge of a city from the city, where a report names both: "Krasnogorsk, on the outskirts of Moscow". */
final class Outskirts {
    private static final double NEAR_KM = 60;

    /** Longer words between two names, in UTF-16 units, put neither at the edge of the other. */
    private static final int LONGEST = 60;

    private static final Pattern AT_THE_EDGE =
            Pattern.compile(",? (?:(?:on|at|in) the (?:\\p{L}+ )?(?:outskirts|edge|fringes?) of"
                    + "|(?:a|an) (?:[\\p{L}-]+ ){0,3}(?:suburb|town|city) (?:\\p{L}+ )?(?:of|outside)|just outside)"
                    + "(?: the)?(?: \\p{L}+ (?:city|capital) of)? ");

    private Outskirts() {}

    /** The first of the names that the report puts at the edge of a city; absent where it puts none there. */
    static Optional<Toponym> of(Location city, List<Toponym> toponyms, String text) {
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            Toponym town = toponyms.get(i);
            int from = town.span().end();
            int to = toponyms.get(i + 1).span().start();
            boolean ofCity = toponyms.get(i + 1)
                    .location()
                    .filter(location -> location.id() == city.id())
                    .isPresent();
            if (ofCity
                    && town.location()
                            .filter(location -> isNear(location, city))
                            .isPresent()
                    && to - from <= LONGEST
                    && AT_THE_EDGE.matcher(text).region(from, to).matches()) {
                return Optional.of(town);
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Location town, Location city) {
        return town.level() == Location.Level.CITY
                && town.id() != city.id()
                && city.distanceTo(town.latitude(), town.longitude()) <= NEAR_KM;
    }
}
