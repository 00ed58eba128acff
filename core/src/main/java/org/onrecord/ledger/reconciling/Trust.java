package org.onrecord.ledger.reconciling;

import org.onrecord.model.SourceKind;

/** How far a rule that weighs sources may rely on one, by what sort of source it is; later ones more. */
enum Trust {
    /** An armed group: a party to the violence, though maybe not to this incident. */
    PARTY,
    /** The press by itself, companies, single persons. */
    OTHER,
    /** Bodies that count: authorities, hospitals, monitors. */
    COUNTING_BODY;

    static Trust of(SourceKind kind) {
        return switch (kind) {
            case OFFICIAL, MEDICAL, MONITOR -> COUNTING_BODY;
            case GROUP -> PARTY;
            case AGENCY, OUTLET, WITNESS, COMPANY, PERSON, UNNAMED -> OTHER;
        };
    }
}
