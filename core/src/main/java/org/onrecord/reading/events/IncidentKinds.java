package org.onrecord.reading.events;

import java.util.List;
import org.onrecord.model.EventMention;
import org.onrecord.model.IncidentKind;
import org.onrecord.reading.language.Sentence;

/** Chooses the kinds of an incident by the triggers that speak of it. */
public final class IncidentKinds {
    private IncidentKinds() {}

    /** The kinds that the event mentions of one incident give evidence for, the weightiest first. */
    public static List<IncidentKind> of(List<Sentence> sentences, List<EventMention> events) {
        return List.of();
    }
}
