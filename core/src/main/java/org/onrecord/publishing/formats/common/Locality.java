package org.onrecord.publishing.formats.common;

import java.util.Optional;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Whereabouts;

/**
 * The area that a record puts an incident in, by the names of its levels, each absent where the record does not tell.
 *
 * @param location what the coordinates are those of, which may be much larger than the place
 */
public record Locality(Optional<Location> location) {
    /** Of a place that may not be known. */
    public static Locality of(Optional<Whereabouts> place) {
        return new Locality(place.flatMap(Whereabouts::location));
    }

    public Optional<String> city() {
        return location.flatMap(Location::city);
    }

    /** The second-level division. */
    public Optional<String> county() {
        return location.flatMap(l -> l.county().or(() -> at(Level.COUNTY, l)));
    }

    /** The first-level division. */
    public Optional<String> region() {
        return location.flatMap(l -> l.region().or(() -> at(Level.REGION, l)));
    }

    public Optional<String> country() {
        return location.map(Location::country).filter(name -> !name.isEmpty());
    }

    /** ISO 3166-1 alpha-2. */
    public Optional<String> countryCode() {
        return location.map(Location::countryCode).filter(code -> !code.isEmpty());
    }

    /** What the coordinates are those of: a city, or a larger area. */
    public Optional<Level> level() {
        return location.map(Location::level);
    }

    /** The same place where its coordinates are on the globe. */
    public Optional<Location> point() {
        return location.filter(l -> Math.abs(l.latitude()) <= 90 && Math.abs(l.longitude()) <= 180);
    }

    private static Optional<String> at(Level level, Location location) {
        return Optional.of(location.name()).filter(name -> location.level() == level);
    }
}
