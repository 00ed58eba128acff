package org.onrecord.model;

import java.util.List;

/**
 * A happening that a report speaks of, as far as its words tell it from others.
 *
 * @param id unique in its reading: "i1" is the main one where there is one
 * @param main whether the report is about it
 * @param scope whether it is one happening, or a total over many
 * @param triggers the words that speak of it, in text order
 */
public record Incident(String id, boolean main, Scope scope, List<Span> triggers) {
    public Incident {
        triggers = List.copyOf(triggers);
    }

    /** How much of the world an incident covers. */
    public enum Scope {
        /** One happening: this report's, or another one that it mentions. */
        SINGLE,
        /** A total over a war, a year or a series. */
        TOTAL
    }
}
