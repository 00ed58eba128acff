package org.onrecord.reading.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;

/** Chooses the time of an incident among a report's time expressions. */
public final class IncidentTime {
    private IncidentTime() {}

    /** The time at which the happening that the triggers speak of took place; absent where the text gives no clue. */
    public static Optional<Occurrence> of(
            List<Sentence> sentences,
            List<TimeExpression> times,
            List<Span> triggers,
            Optional<LocalDate> publishedAt) {
        return Optional.empty();
    }
}
