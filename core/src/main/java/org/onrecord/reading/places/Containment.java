package org.onrecord.reading.places;

import org.onrecord.model.Location.Level;

/** Which places lie in which. */
final class Containment {
    private static final int MOST = 400;

    private Containment() {}

    /** Whether one place is a country or division that another lies in. */
    static boolean holds(Gazetteer gazetteer, int outer, int inner) {
        if (outer == inner || gazetteer.level(outer) == Level.CITY) {
            return false;
        }
        return gazetteer.countryOf(inner) == outer
                || gazetteer.regionOf(inner) == outer
                || gazetteer.countyOf(inner) == outer;
    }

    /** Whether any place of some references holds any of others. */
    static boolean anyHolds(Gazetteer gazetteer, int[] outer, int[] inner) {
        for (int i = 0; i < Math.min(MOST, outer.length); i++) {
            if (holdsAny(gazetteer, Gazetteer.place(outer[i]), inner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place holds any of some references. */
    static boolean holdsAny(Gazetteer gazetteer, int outer, int[] inner) {
        if (gazetteer.level(outer) == Level.CITY || gazetteer.level(outer) == Level.CONTINENT) {
            return false;
        }
        for (int i = 0; i < Math.min(MOST, inner.length); i++) {
            if (holds(gazetteer, outer, Gazetteer.place(inner[i]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of some references holds a place. */
    static boolean heldByAny(Gazetteer gazetteer, int[] outer, int inner) {
        for (int i = 0; i < Math.min(MOST, outer.length); i++) {
            if (holds(gazetteer, Gazetteer.place(outer[i]), inner)) {
                return true;
            }
        }
        return false;
    }
}
