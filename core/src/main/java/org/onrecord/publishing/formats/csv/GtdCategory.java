package org.onrecord.publishing.formats.csv;

import java.util.Optional;
import org.onrecord.model.IncidentKind;

/**
 * A category of the GTD.
 *
 * @param number as the codebook counts them
 * @param words as the codebook writes it
 */
record GtdCategory(int number, String words) {
    private static final GtdCategory ARMED_ASSAULT = new GtdCategory(2, "Armed Assault");
    private static final GtdCategory EXPLOSION = new GtdCategory(3, "Bombing/Explosion");

    /** The type of attack that an incident of a kind is of; absent where no one type means the same. */
    static Optional<GtdCategory> attack(IncidentKind kind) {
        return switch (kind) {
            case SHOOTING, STABBING, ARMED_ATTACK -> Optional.of(ARMED_ASSAULT);
            case BOMBING, SHELLING, AIRSTRIKE -> Optional.of(EXPLOSION);
            case KIDNAPPING -> Optional.of(new GtdCategory(6, "Hostage Taking (Kidnapping)"));
            case ARSON -> Optional.of(new GtdCategory(7, "Facility/Infrastructure Attack"));
            default -> Optional.empty();
        };
    }

    /** The type of weapon that an incident of a kind needs; absent where it may be several. */
    static Optional<GtdCategory> weapon(IncidentKind kind) {
        return switch (kind) {
            case SHOOTING -> Optional.of(new GtdCategory(5, "Firearms"));
            case BOMBING, SHELLING, AIRSTRIKE -> Optional.of(new GtdCategory(6, "Explosives"));
            case ARSON -> Optional.of(new GtdCategory(8, "Incendiary"));
            case STABBING -> Optional.of(new GtdCategory(9, "Melee"));
            case VEHICLE_ATTACK ->
                Optional.of(new GtdCategory(
                        10, "Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)"));
            default -> Optional.empty();
        };
    }
}
