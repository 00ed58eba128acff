package org.onrecord.reading.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;

/** Finds time expressions and gives them their values. */
public final class TimeFinder {
    private TimeFinder() {}

    /** The finder of English. */
    public static TimeFinder english() {
        return new TimeFinder();
    }

    /** The time expressions of a report, in text order. */
    public List<TimeExpression> find(List<Sentence> sentences, Optional<LocalDate> publishedAt) {
        return List.of();
    }
}
