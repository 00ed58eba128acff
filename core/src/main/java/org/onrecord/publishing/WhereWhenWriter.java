package org.onrecord.publishing;

import java.util.Optional;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Period;
import org.onrecord.model.Whereabouts;

/** Writes the fields of days and places that stand without a span of their own. */
final class WhereWhenWriter {
    private final Fields json;

    WhereWhenWriter(Fields json) {
        this.json = json;
    }

    void writePeriod(Period period) {
        json.text("from", period.from().toString());
        json.text("to", period.to().toString());
    }

    void writePlace(Whereabouts place) {
        json.text("venue", place.venue());
        json.text("address", place.address());
        writeLocation(place.location());
        json.text("precision", place.precision().code());
        json.number(
                "geonamesId",
                place.location().stream()
                        .mapToLong(Location::id)
                        .filter(id -> id > 0)
                        .findFirst());
    }

    /** The names of all levels and the coordinates, each null where the location does not tell. */
    void writeLocation(Optional<Location> location) {
        json.text("city", location.flatMap(Location::city));
        json.text("county", location.flatMap(l -> l.county().or(() -> at(Level.COUNTY, l))));
        json.text("region", location.flatMap(l -> l.region().or(() -> at(Level.REGION, l))));
        json.text("country", location.map(Location::country).filter(name -> !name.isEmpty()));
        json.text("countryCode", location.map(Location::countryCode).filter(code -> !code.isEmpty()));
        json.number(
                "latitude", location.stream().mapToDouble(Location::latitude).findFirst());
        json.number(
                "longitude", location.stream().mapToDouble(Location::longitude).findFirst());
    }

    /** The name of a location that is of a level. */
    private static Optional<String> at(Level level, Location location) {
        return Optional.of(location.name()).filter(name -> location.level() == level);
    }
}
