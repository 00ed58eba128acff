package org.onrecord.publishing.alerts;

import org.onrecord.model.Location;

/**
 * A part of the map, its borders included; where {@code west} is greater than {@code east} it crosses the antimeridian.
 *
 * @param west degrees east, -180 to 180
 * @param south degrees north, -90 to 90
 * @param east degrees east, -180 to 180
 * @param north degrees north, -90 to 90, not below {@code south}
 */
public record WatchedArea(double west, double south, double east, double north) {
    private static final int MOST_EAST = 180;
    private static final int MOST_NORTH = 90;

    public WatchedArea {
        boolean inside = Math.abs(west) <= MOST_EAST
                && Math.abs(east) <= MOST_EAST
                && Math.abs(south) <= MOST_NORTH
                && Math.abs(north) <= MOST_NORTH;
        if (!inside || south > north) {
            throw new IllegalArgumentException("expected west and east of -180 to 180, and south <= north of -90 to 90,"
                    + " but found " + west + ", " + south + ", " + east + ", " + north);
        }
    }

    boolean holds(Location location) {
        double at = location.longitude();
        boolean between = west > east ? at >= west || at <= east : at >= west && at <= east;
        return between && location.latitude() >= south && location.latitude() <= north;
    }
}
