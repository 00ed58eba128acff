package org.onrecord.model;

import java.util.Locale;

/** By which rule a toll is concluded from claims; docs/tolls.md writes each one down with its source. */
public enum TollRule {
    /** The interval that the independent sources support. */
    ONRECORD,
    /** Uppsala Conflict Data Program, Georeferenced Event Dataset: low, best and high of reliable sources. */
    UCDP,
    /** Global Terrorism Database: the most recent source, then the majority, then the lowest; attackers included. */
    GTD,
    /** Armed Conflict Location & Event Data: the most conservative figure that is reported. */
    ACLED;

    /** The name in public output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
