package org.onrecord.model;

import java.util.Locale;

/** What a speaker does by a statement. */
public enum Stance {
    REPORTS,
    CLAIMS_RESPONSIBILITY,
    DENIES_RESPONSIBILITY,
    ACCUSES,
    CONFIRMS,
    DENIES,
    DOUBTS,
    INVESTIGATES,
    /** A warning given before the incident, or its stated lack. */
    WARNS;

    /** The name in public output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
