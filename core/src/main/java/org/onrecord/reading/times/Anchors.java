package org.onrecord.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Period;

/** The days that relative expressions hang on: the one of publication, and the last one spoken of. */
final class Anchors {
    private static final int NEAR = 14;
    private static final Set<String> QUARTER_RULES = Set.of("quarter", "latest");

    /** Terms that results are told of where they are not of a quarter. */
    private static final Set<String> TERMS = Set.of("P6M", "P9M", "P1Y", "P12M");

    private final Optional<LocalDate> published;
    private Optional<LocalDate> spoken = Optional.empty();
    private String lastValue = "";
    private String lastQuarter = "";
    private int quarterSentence;
    private int termSentence = Integer.MIN_VALUE;

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
        boolean apart = sentence - quarterSentence > NEAR || termSentence > quarterSentence && termSentence == sentence;
        return lastQuarter.isEmpty() || apart ? Optional.empty() : Optional.of(lastQuarter);
    }

    /** Remembers a date; of quarters those that are over, since results are told of them. */
    void speakOf(Timex timex, Optional<Period> period, Found found) {
        if (TERMS.contains(timex.value())) {
            termSentence = found.sentence().index();
        }
        if (period.isEmpty()) {
            return;
        }
        lastValue = timex.value();
        if (QUARTER_RULES.contains(found.rule()) && timex.value().contains("-Q") && isOver(period.get())) {
            lastQuarter = timex.value();
            quarterSentence = found.sentence().index();
        }
        if (period.get().isOneDay()) {
            spoken = period.map(Period::from);
        }
    }

    private boolean isOver(Period period) {
        return published.filter(day -> day.isBefore(period.to())).isEmpty();
    }
}
