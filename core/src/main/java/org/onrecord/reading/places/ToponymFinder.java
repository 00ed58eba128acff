package org.onrecord.reading.places;

import java.util.List;
import org.onrecord.model.Report;
import org.onrecord.model.Toponym;
import org.onrecord.reading.language.Sentence;

/** Finds names of places and resolves them. */
public final class ToponymFinder {
    private ToponymFinder() {}

    /** The finder of English reports. */
    public static ToponymFinder english() {
        return new ToponymFinder();
    }

    /** The toponyms of a report, in text order. */
    public List<Toponym> find(Report report, List<Sentence> sentences) {
        return List.of();
    }
}
