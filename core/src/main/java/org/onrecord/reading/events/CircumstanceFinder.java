package org.onrecord.reading.events;

import java.util.List;
import org.onrecord.model.Circumstances;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Statement;
import org.onrecord.reading.language.Sentence;

/** Finds by whom an incident was done, against what and with what, what was damaged and who came to help. */
public final class CircumstanceFinder {
    private CircumstanceFinder() {}

    /** The finder of English. */
    public static CircumstanceFinder english() {
        return new CircumstanceFinder();
    }

    /** The circumstances of one incident, of which the events, figures and statements are its own. */
    public Circumstances of(
            List<Sentence> sentences, List<EventMention> events, List<Figure> figures, List<Statement> statements) {
        return Circumstances.NONE;
    }
}
