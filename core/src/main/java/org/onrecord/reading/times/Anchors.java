package org.onrecord.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Period;

/** The days that relative expressions hang on: the one of publication, and the last one spoken of. */
final class Anchors {
    private static final int NEAR = 6;

    private final Optional<LocalDate> published;
    private Optional<LocalDate> spoken = Optional.empty();
    private String lastValue = "";
    private String lastQuarter = "";
    private int quarterSentence;

    Anchors(Optional<LocalDate> published) {
        this.published = published;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** The last day spoken of; where there is none, the day of publication. */
    Optional<LocalDate> spoken() {
        return spoken.or(() -> published);
    }

    /** The value of the last date spoken of; empty before the first. */
    String lastValue() {
        return lastValue;
    }

    /** The quarter that a sentence or the one before it speaks of. */
    Optional<String> quarterNear(int sentence) {
        return lastQuarter.isEmpty() || sentence - quarterSentence > NEAR ? Optional.empty() : Optional.of(lastQuarter);
    }

    /**
     * Remembers a date.
     *
     * @param sentence where a quarter by its own name stands; -1 for others
     */
    void speakOf(Timex timex, Optional<Period> period, int sentence) {
        if (period.isEmpty()) {
            return;
        }
        lastValue = timex.value();
        if (sentence >= 0 && timex.value().contains("-Q")) {
            lastQuarter = timex.value();
            quarterSentence = sentence;
        }
        if (period.get().isOneDay()) {
            spoken = period.map(Period::from);
        }
    }
}
