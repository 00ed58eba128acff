package org.onrecord.linking;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Location;
import org.onrecord.model.Whereabouts;

/**
 * Names for the areas that an incident lies in: cells of the globe, and counties, regions and countries.
 *
 * <p>An incident that is told to the city is kept as lying {@code in} its county, region and country, and looked for
 * among those that are told as {@code all} of them, and the other way round. So those told to the city do not meet one
 * another through their region.
 *
 * @param own what it lies in
 * @param sought that and what is near
 */
record AreaNames(Set<String> own, Set<String> sought) {
    /** Degrees of a cell: about 28 km from north to south. */
    private static final double CELL = 0.25;

    /** Degrees of a cell for what strikes whole regions. */
    private static final double WIDE_CELL = 3;

    private static final Set<IncidentKind> WIDE =
            EnumSet.of(IncidentKind.EARTHQUAKE, IncidentKind.FLOOD, IncidentKind.STORM);

    static AreaNames of(IncidentProfile profile) {
        AreaNames names = new AreaNames(new TreeSet<>(), new TreeSet<>());
        boolean wide = profile.kinds().stream().anyMatch(WIDE::contains);
        profile.places().stream()
                .flatMap(place -> place.location().stream())
                .forEach(location -> names.add(location, wide));
        if (profile.places().stream().map(Whereabouts::location).allMatch(location -> location.isEmpty())) {
            profile.kinds().forEach(kind -> names.addBoth("nowhere:" + kind.code()));
        }
        return names;
    }

    private void add(Location location, boolean wide) {
        boolean point = location.level() == Location.Level.CITY;
        if (point) {
            addCells("cell:", location, CELL);
            addBoth("city:" + location.countryCode() + ":" + location.name());
        }
        if (wide && location.level().compareTo(Location.Level.REGION) <= 0) {
            addCells("wide:", location, WIDE_CELL);
        }
        String country = location.countryCode();
        String region = country + "/" + location.region().orElse("");
        addArea(country, location.level() == Location.Level.COUNTRY);
        location.region().ifPresent(name -> addArea(region, location.level() == Location.Level.REGION));
        location.county().ifPresent(name -> addArea(region + "/" + name, location.level() == Location.Level.COUNTY));
    }

    private void addBoth(String name) {
        own.add(name);
        sought.add(name);
    }

    /** An area that the incident lies in or, where no smaller one is told, is put at. */
    private void addArea(String name, boolean whole) {
        if (whole) {
            addBoth("all:" + name);
            sought.add("in:" + name);
        } else {
            own.add("in:" + name);
            sought.add("all:" + name);
        }
    }

    private void addCells(String prefix, Location location, double size) {
        int row = (int) Math.floor(location.latitude() / size);
        int column = (int) Math.floor(location.longitude() / size);
        int around = (int) (360 / size);
        own.add(cell(prefix, row, column, around));
        for (int up = -1; up <= 1; up++) {
            for (int right = -1; right <= 1; right++) {
                sought.add(cell(prefix, row + up, column + right, around));
            }
        }
    }

    private static String cell(String prefix, int row, int column, int around) {
        return prefix + row + ":" + Math.floorMod(column, around);
    }
}
