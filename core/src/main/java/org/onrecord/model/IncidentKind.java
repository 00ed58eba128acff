package org.onrecord.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<IncidentKind> DONE_BY_NOBODY = EnumSet.of(
            FIRE, EXPLOSION_ACCIDENT, TRANSPORT_CRASH, EARTHQUAKE, FLOOD, STORM, COLLAPSE, MINE_DISASTER, OTHER);

    /** Whether somebody did it, so that it can be claimed: no accident, no disaster, and no harm without a cause told. */
    public boolean isAttack() {
        return !DONE_BY_NOBODY.contains(this);
    }

    /** The name in public output: lower case with underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
