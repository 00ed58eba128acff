package org.onrecord.model;

import java.util.Locale;

/** What an attack was carried out with. */
public record Weapon(Mention mention, Kind kind) {
    /** What sort of weapon it is. */
    public enum Kind {
        FIREARM,
        BOMB,
        GRENADE,
        BLADE,
        VEHICLE,
        FIRE,
        MISSILE,
        ARTILLERY,
        AIRCRAFT,
        CHEMICAL,
        BLUNT,
        OTHER;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
