package org.onrecord.reading.places;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Place;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;
import org.onrecord.reading.language.Sentence;

/** Chooses the place of an incident among a report's venues, addresses and toponyms. */
public final class IncidentPlace {
    private IncidentPlace() {}

    /** The chooser of English. */
    public static IncidentPlace english() {
        return new IncidentPlace();
    }

    /** Where the happening that the triggers speak of took place; absent where the text does not tell. */
    public Optional<Place> of(Report report, List<Sentence> sentences, List<Toponym> toponyms, List<Span> triggers) {
        return Optional.empty();
    }
}
