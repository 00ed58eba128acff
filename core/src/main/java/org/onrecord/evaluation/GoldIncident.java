package org.onrecord.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Period;

/**
 * The incident that a report is about, as annotators see it.
 *
 * @param type what kind it is, by its code
 * @param typesAlso other kinds that are as right
 * @param venue absent where the text names none
 * @param city absent where the text names none; where two are as right, both with a slash between them
 * @param region absent where the text names none
 * @param country absent where it lies in none
 * @param date the days that it may have happened on; absent where the text gives no clue
 */
record GoldIncident(
        String type,
        Set<String> typesAlso,
        Optional<String> venue,
        Optional<String> city,
        Optional<String> region,
        Optional<String> country,
        Optional<Period> date) {
    GoldIncident {
        typesAlso = Set.copyOf(typesAlso);
    }

    static Optional<Period> date(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(first -> new Period(first, to.orElse(first)));
    }
}
