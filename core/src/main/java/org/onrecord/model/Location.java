package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param id its number in GeoNames
 * @param name its usual English name
 * @param level what it is
 * @param county the second-level division that it lies in or is; absent where none is known
 * @param region the first-level division that it lies in or is: "Moscow Oblast", "Tennessee"
 * @param country "Russia"; empty for what lies in no country, such as a continent
 * @param countryCode ISO 3166-1 alpha-2; empty likewise
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param population people, 0 where unknown
 */
public record Location(
        long id,
        String name,
        Level level,
        Optional<String> county,
        Optional<String> region,
        String country,
        String countryCode,
        double latitude,
        double longitude,
        long population) {
    /** What sort of area or point it is, from small to large. */
    public enum Level {
        CITY,
        COUNTY,
        REGION,
        COUNTRY,
        CONTINENT;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The city that it is; absent where it is a larger area. */
    public Optional<String> city() {
        return level == Level.CITY ? Optional.of(name) : Optional.empty();
    }

    /** Great-circle distance in kilometres on a sphere of 6,371 km. */
    public double distanceTo(double otherLatitude, double otherLongitude) {
        double p = Math.toRadians(latitude);
        double q = Math.toRadians(otherLatitude);
        double a = Math.pow(Math.sin((p - q) / 2), 2)
                + Math.cos(p) * Math.cos(q) * Math.pow(Math.sin(Math.toRadians(longitude - otherLongitude) / 2), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
