package org.onrecord.model;

import java.util.Locale;

/** What sort of person or body a source is. */
public enum SourceKind {
    OFFICIAL,
    MEDICAL,
    /** A news agency. */
    AGENCY,
    /** A newspaper, station or site that is no agency. */
    OUTLET,
    /** An armed group, or what speaks for it. */
    GROUP,
    /** A body that counts and watches: an observatory, a rights group, an aid agency. */
    MONITOR,
    WITNESS,
    COMPANY,
    /** A named or described person of no other kind. */
    PERSON,
    /** "Sources", "reports": someone whom the text does not name. */
    UNNAMED;

    /** The name in public output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
