package org.onrecord.reading.events;

import java.util.List;
import org.onrecord.model.EventMention;
import org.onrecord.reading.language.Sentence;

/** Finds the words that speak of attacks, disasters, deaths and injuries, and who takes part. */
public final class EventFinder {
    private EventFinder() {}

    /** The finder of English. */
    public static EventFinder english() {
        return new EventFinder();
    }

    /** The event mentions of a report, in text order. */
    public List<EventMention> find(List<Sentence> sentences) {
        return List.of();
    }
}
