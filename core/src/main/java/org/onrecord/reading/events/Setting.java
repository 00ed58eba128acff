package org.onrecord.reading.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Place;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Toponym;

/**
 * The times and places of a report, with those of its own incident as far as they are known.
 *
 * @param publishedAt the day from which the report looks back
 * @param times all that it names
 * @param toponyms all that it names
 * @param occurred when its own incident happened; absent while nothing is known of it
 * @param place where its own incident happened; absent likewise
 */
public record Setting(
        Optional<LocalDate> publishedAt,
        List<TimeExpression> times,
        List<Toponym> toponyms,
        Optional<Occurrence> occurred,
        Optional<Place> place) {
    /** A report of whose own incident nothing is known yet. */
    public static Setting of(Optional<LocalDate> publishedAt, List<TimeExpression> times, List<Toponym> toponyms) {
        return new Setting(publishedAt, times, toponyms, Optional.empty(), Optional.empty());
    }

    /** The same report once its own incident's time and place are known. */
    public Setting with(Optional<Occurrence> when, Optional<Place> where) {
        return new Setting(publishedAt, times, toponyms, when, where);
    }
}
