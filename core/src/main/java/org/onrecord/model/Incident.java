package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A happening that a report speaks of, as far as its words tell it from others.
 *
 * @param id unique in its reading: "i1" is the main one where there is one
 * @param main whether the report is about it
 * @param scope whether it is one happening, or a total over many
 * @param kinds what sort of happening it is: the kind that the report gives most weight first; empty where it tells none
 * @param occurred when it happened
 * @param place where it happened
 * @param circumstances by whom, against what, with what
 * @param triggers the words that speak of it, in text order
 */
public record Incident(
        String id,
        boolean main,
        Scope scope,
        List<IncidentKind> kinds,
        Optional<Occurrence> occurred,
        Optional<Place> place,
        Circumstances circumstances,
        List<Span> triggers) {
    public Incident {
        kinds = List.copyOf(kinds);
        triggers = List.copyOf(triggers);
    }

    /** An incident of which nothing more is known. */
    public static Incident bare(String id, boolean main, Scope scope, List<Span> triggers) {
        return new Incident(
                id, main, scope, List.of(), Optional.empty(), Optional.empty(), Circumstances.NONE, triggers);
    }

    /** All words that support what is known of it, in no order. */
    public Stream<Span> spans() {
        return Stream.of(
                        triggers.stream(),
                        occurred.stream().map(Occurrence::span),
                        place.stream().flatMap(Place::spans),
                        circumstances.mentions().map(Mention::span))
                .flatMap(spans -> spans);
    }

    /** How much of the world an incident covers. */
    public enum Scope {
        /** One happening: this report's, or another one that it mentions. */
        SINGLE,
        /** A total over a war, a year or a series. */
        TOTAL
    }
}
