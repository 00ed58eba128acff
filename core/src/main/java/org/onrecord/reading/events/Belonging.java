package org.onrecord.reading.events;

import org.onrecord.model.Span;

/**
 * Which incident a piece of a report speaks of.
 *
 * @param scope whether it is the report's own
 * @param cue the words that tell; for the report's own the piece itself
 * @param key the same for pieces that speak of the same incident; empty for the report's own
 */
public record Belonging(Scope scope, Span cue, String key) {
    /** Whose incident it is. */
    public enum Scope {
        /** The one that the report is about. */
        MAIN,
        /** Another one: history, or another place. */
        OTHER,
        /** A sum over a war, a year or a series. */
        TOTAL,
        /** What the headline of another report says, which this one links to. */
        LINKED
    }
}
