package org.onrecord.model;

import java.util.Optional;

/**
 * Where one report puts an incident, without the report's spans.
 *
 * @param location the smallest area of the gazetteer that holds it; absent where the report names none
 * @param precision how precisely the report tells
 * @param venue what it happened at, as the report writes it
 * @param address street, block or crossing, as the report writes it
 */
public record Whereabouts(
        Optional<Location> location, Place.Precision precision, Optional<String> venue, Optional<String> address) {
    /** What a reading tells of a place. */
    public static Whereabouts of(Place place) {
        return new Whereabouts(
                place.location(),
                place.precision(),
                place.venue().map(Mention::text),
                place.address().map(Mention::text));
    }
}
