package org.onrecord.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Period;

/**
 * Which incidents are asked for; what is absent does not narrow.
 *
 * @param place words of the place: of a city, region, country or venue, each by its beginning, in any case and with or
 *     without accents; or a country's two-letter code
 * @param area where the coordinates of the place lie; incidents without any are left out
 * @param occurred days that the incident may have happened on
 * @param kind what sort of happening
 * @param leastKilled the least number of dead that the record's toll reaches
 * @param text words of its headlines that all must stand there, each by its beginning, in any case and with or without
 *     accents
 * @param disputed only those on which sources contradict each other now
 * @param claimed only those for which somebody has claimed responsibility
 * @param reportedSince only those of which a report was published at that moment or later
 * @param order what comes first
 * @param most how many at most, 1 or more
 * @param after behind which one: what {@link IncidentPage#next} gave for a query that differs in nothing else
 */
public record IncidentQuery(
        Optional<String> place,
        Optional<Area> area,
        Optional<Period> occurred,
        Optional<IncidentKind> kind,
        OptionalLong leastKilled,
        Optional<String> text,
        boolean disputed,
        boolean claimed,
        Optional<Instant> reportedSince,
        Order order,
        int most,
        Optional<String> after) {
    /** All, the latest reported first, 100 at most. */
    public static final IncidentQuery ALL = new Draft().query();

    public IncidentQuery {
        if (most < 1) {
            throw new IllegalArgumentException("Expected 1 or more incidents to be asked for but found " + most);
        }
    }

    public IncidentQuery withPlace(String words) {
        return with(draft -> draft.place = Optional.of(words));
    }

    public IncidentQuery withArea(Area within) {
        return with(draft -> draft.area = Optional.of(within));
    }

    public IncidentQuery withOccurred(Period days) {
        return with(draft -> draft.occurred = Optional.of(days));
    }

    public IncidentQuery withKind(IncidentKind what) {
        return with(draft -> draft.kind = Optional.of(what));
    }

    public IncidentQuery withLeastKilled(long least) {
        return with(draft -> draft.leastKilled = OptionalLong.of(least));
    }

    public IncidentQuery withText(String words) {
        return with(draft -> draft.text = Optional.of(words));
    }

    /** Those alone on which sources contradict each other now. */
    public IncidentQuery onlyDisputed() {
        return with(draft -> draft.disputed = true);
    }

    /** Those alone for which somebody has claimed responsibility. */
    public IncidentQuery onlyClaimed() {
        return with(draft -> draft.claimed = true);
    }

    public IncidentQuery withReportedSince(Instant moment) {
        return with(draft -> draft.reportedSince = Optional.of(moment));
    }

    public IncidentQuery withOrder(Order first) {
        return with(draft -> draft.order = first);
    }

    public IncidentQuery withMost(int count) {
        return with(draft -> draft.most = count);
    }

    public IncidentQuery withAfter(String cursor) {
        return with(draft -> draft.after = Optional.of(cursor));
    }

    private IncidentQuery with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.query();
    }

    /** What comes first; of those that are alike, the one reported last. */
    public enum Order {
        /** The one reported last, to the second. */
        LATEST,
        /** The one with the most dead. */
        TOLL,
        /** The one with the most reports. */
        REPORTS
    }

    /** A query that is being changed. */
    private static final class Draft {
        private Optional<String> place = Optional.empty();
        private Optional<Area> area = Optional.empty();
        private Optional<Period> occurred = Optional.empty();
        private Optional<IncidentKind> kind = Optional.empty();
        private OptionalLong leastKilled = OptionalLong.empty();
        private Optional<String> text = Optional.empty();
        private boolean disputed;
        private boolean claimed;
        private Optional<Instant> reportedSince = Optional.empty();
        private Order order = Order.LATEST;
        private int most = 100;
        private Optional<String> after = Optional.empty();

        private Draft() {}

        private Draft(IncidentQuery query) {
            place = query.place;
            area = query.area;
            occurred = query.occurred;
            kind = query.kind;
            leastKilled = query.leastKilled;
            text = query.text;
            disputed = query.disputed;
            claimed = query.claimed;
            reportedSince = query.reportedSince;
            order = query.order;
            most = query.most;
            after = query.after;
        }

        private IncidentQuery query() {
            return new IncidentQuery(
                    place,
                    area,
                    occurred,
                    kind,
                    leastKilled,
                    text,
                    disputed,
                    claimed,
                    reportedSince,
                    order,
                    most,
                    after);
        }
    }
}
