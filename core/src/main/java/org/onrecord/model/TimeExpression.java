package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Words that name a time, with their value by TIMEX3 (ISO-TimeML; TempEval-3 guidelines).
 *
 * @param mention the words
 * @param kind what sort of time it is
 * @param value the TIMEX3 value: "2024-03-22", "2024-03-22TNI", "2024-W12", "P3D", "PAST_REF"
 * @param period the days that it covers, for dates and times that are known to the day or to a span of days
 */
public record TimeExpression(Mention mention, Kind kind, String value, Optional<Period> period) {
    /** The types of TIMEX3. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Span span() {
        return mention.span();
    }
}
