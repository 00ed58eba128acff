package org.onrecord.model;

import java.util.Locale;

/** What happened to the people whom a figure counts; `reading-gold/GUIDE.md` defines each. */
public enum Category {
    KILLED,
    INJURED,
    MISSING,
    TRAPPED,
    HOSTAGES,
    /** Arrested or held, where a number is given. */
    DETAINED,
    RESCUED,
    EVACUATED,
    DISPLACED;

    /** The name in public output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
