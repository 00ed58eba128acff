package org.onrecord.ledger;

/**
 * A part of the map, its borders included; where {@code west} is greater than {@code east} it crosses the antimeridian.
 *
 * @param west degrees east, -180 to 180
 * @param south degrees north, -90 to 90
 * @param east degrees east, -180 to 180
 * @param north degrees north, -90 to 90, not below {@code south}
 */
public record Area(double west, double south, double east, double north) {
    private static final int MOST_EAST = 180;
    private static final int MOST_NORTH = 90;

    public Area {
        if (!(Math.abs(west) <= MOST_EAST && Math.abs(east) <= MOST_EAST)) {
            throw new IllegalArgumentException(
                    "Expected west and east of -180 to 180 degrees but found " + west + " and " + east);
        }
        if (!(Math.abs(south) <= MOST_NORTH && Math.abs(north) <= MOST_NORTH && south <= north)) {
            throw new IllegalArgumentException(
                    "Expected south <= north of -90 to 90 degrees but found " + south + " and " + north);
        }
    }

    public boolean crossesAntimeridian() {
        return west > east;
    }

    /** Whether a point lies in it. */
    public boolean holds(double latitude, double longitude) {
        boolean between =
                crossesAntimeridian() ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;
        return between && latitude >= south && latitude <= north;
    }
}
