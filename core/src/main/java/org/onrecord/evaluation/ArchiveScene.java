package org.onrecord.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Location;
import tools.jackson.databind.JsonNode;

/**
 * When and where a shooting happened, as the Gun Violence Archive has it.
 *
 * @param date absent where the archive gives none
 * @param state "North Carolina"
 * @param cityOrCounty "Snow Hill", "Brown (county)", "Goleta (Isla Vista)"
 * @param address street and number or crossing; absent where the archive gives none
 * @param coordinates absent where the archive gives none
 */
record ArchiveScene(
        Optional<LocalDate> date,
        String state,
        String cityOrCounty,
        Optional<String> address,
        Optional<Coordinates> coordinates) {
    static final ArchiveScene NONE = new ArchiveScene(Optional.empty(), "", "", Optional.empty(), Optional.empty());

    private static final double NEAR = 25;
    private static final Pattern BRACKETS = Pattern.compile("[()]");

    /** Degrees north and east. */
    record Coordinates(double latitude, double longitude) {}

    static ArchiveScene of(JsonNode gva) {
        return new ArchiveScene(
                Json.date(gva, "date"),
                gva.path("state").asString(""),
                gva.path("city_or_county").asString(""),
                Json.text(gva, "address"),
                number(gva, "latitude")
                        .flatMap(north -> number(gva, "longitude").map(east -> new Coordinates(north, east))));
    }

    private static Optional<Double> number(JsonNode gva, String field) {
        try {
            return Json.text(gva, field).map(Double::valueOf);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    boolean isState(Location location) {
        return location.region().filter(state::equalsIgnoreCase).isPresent();
    }

    /** Whether a location's city or county has the archive's name, outside or inside the brackets. */
    boolean isCity(Location location) {
        List<String> names = Stream.of(BRACKETS.split(cityOrCounty))
                .map(ArchiveScene::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        return Stream.concat(location.city().stream(), location.county().stream())
                .map(ArchiveScene::plain)
                .anyMatch(names::contains);
    }

    /** Whether a city or county lies within 25 km of the archive's coordinates. */
    boolean isNear(Location location) {
        boolean small = location.level() == Location.Level.CITY || location.level() == Location.Level.COUNTY;
        return small
                && coordinates
                        .filter(point -> location.distanceTo(point.latitude(), point.longitude()) <= NEAR)
                        .isPresent();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\bsaint\\b|\\bst\\.", "st")
                .replaceAll("(?:^|\\s)(?:county|parish)$", "")
                .strip();
    }
}
