package org.onrecord.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Period;

/**
 * Which incidents are asked for; what is absent does not narrow.
 *
 * @param place words of the place: a city, region or country, in any case, or a country's two-letter code
 * @param occurred days that the incident may have happened on
 * @param kind what sort of happening
 * @param leastKilled the least number of dead that the record's toll reaches
 * @param text words of its headlines, in any case, that all must stand there
 * @param order what comes first
 * @param most how many at most, 1 or more
 */
public record IncidentQuery(
        Optional<String> place,
        Optional<Period> occurred,
        Optional<IncidentKind> kind,
        OptionalLong leastKilled,
        Optional<String> text,
        Order order,
        int most) {
    /** All, the latest reported first, 100 at most. */
    public static final IncidentQuery ALL = new IncidentQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Order.LATEST,
            100);

    public IncidentQuery {
        if (most < 1) {
            throw new IllegalArgumentException("Expected 1 or more incidents to be asked for but found " + most);
        }
    }

    public IncidentQuery withPlace(String words) {
        return new IncidentQuery(Optional.of(words), occurred, kind, leastKilled, text, order, most);
    }

    public IncidentQuery withText(String words) {
        return new IncidentQuery(place, occurred, kind, leastKilled, Optional.of(words), order, most);
    }

    /** What comes first. */
    public enum Order {
        /** The one reported last. */
        LATEST,
        /** The one with the most dead. */
        TOLL,
        /** The one with the most reports. */
        REPORTS
    }
}
