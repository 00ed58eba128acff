package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an incident happened, as precisely as the report tells.
 *
 * @param venue what it happened at: "a concert hall", "the Reina nightclub"
 * @param address street, block or crossing
 * @param location the smallest area of the gazetteer that holds it; absent where the report names none
 * @param precision how precisely the report tells; the coordinates are those of the location all the same
 * @param span the words that tell: the most precise of them
 */
public record Place(
        Optional<Mention> venue,
        Optional<Mention> address,
        Optional<Location> location,
        Precision precision,
        Span span) {
    /** All words that tell where it is. */
    Stream<Span> spans() {
        return Stream.concat(
                Stream.of(span), Stream.concat(venue.stream(), address.stream()).map(Mention::span));
    }

    /** How precisely a place is told, from the finest. */
    public enum Precision {
        ADDRESS,
        VENUE,
        CITY,
        COUNTY,
        REGION,
        COUNTRY;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
