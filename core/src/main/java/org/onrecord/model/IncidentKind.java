package org.onrecord.model;

import java.util.Locale;

/** What sort of happening an incident is; the list of {@code reading-gold/GUIDE.md}. */
public enum IncidentKind {
    BOMBING,
    SHOOTING,
    ARMED_ATTACK,
    STABBING,
    VEHICLE_ATTACK,
    AIRSTRIKE,
    SHELLING,
    ARSON,
    FIRE,
    KIDNAPPING,
    EXECUTION,
    EXPLOSION_ACCIDENT,
    TRANSPORT_CRASH,
    EARTHQUAKE,
    FLOOD,
    STORM,
    COLLAPSE,
    MINE_DISASTER,
    OTHER;

    /** The name in public output: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
