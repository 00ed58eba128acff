package org.onrecord.publishing.formats.csv;

import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;

/** What decides on the datasets that an incident belongs to. */
final class Kinds {
    private Kinds() {}

    /** Whether somebody did it, by the kind that most stories tell. */
    static boolean isAttack(IncidentRecord record) {
        return record.kinds().stream()
                .findFirst()
                .filter(IncidentKind::isAttack)
                .isPresent();
    }
}
