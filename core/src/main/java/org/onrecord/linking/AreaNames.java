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
    /** What is fewer degrees away than this, about 28 km from north to south, is near; cells are twice as wide. */
    private static final double NEAR = 0.25;

    /** The same for what strikes whole regions. */
    private static final double WIDELY_NEAR = 3;

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
        if (location.level() == Location.Level.CITY) {
            addCells("cell:", location, NEAR);
        }
        if (wide && location.level().compareTo(Location.Level.REGION) <= 0) {
            addCells("wide:", location, WIDELY_NEAR);
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

    /** The cell that it lies in, and those, four at most, that what is near may lie in. */
    private void addCells(String prefix, Location location, double near) {
        own.add(cell(prefix, location.latitude(), location.longitude(), 2 * near));
        for (double up : new double[] {-near, near}) {
            for (double right : new double[] {-near, near}) {
                sought.add(cell(prefix, location.latitude() + up, location.longitude() + right, 2 * near));
            }
        }
    }

    private static String cell(String prefix, double latitude, double longitude, double size) {
        int row = (int) Math.floor(latitude / size);
        int column = Math.floorMod((int) Math.floor(longitude / size), (int) (360 / size));
        return prefix + row + ":" + column;
    }
}
