package org.onrecord.publishing.web.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.onrecord.ledger.Area;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.IncidentQuery.Order;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Period;

/** Which incidents a request asks for: the filters of {@code onrecord incidents}, as parameters of a query. */
public final class IncidentFilters {
    /** The names of the parameters. */
    public static final List<String> NAMES = List.of(
            "place", "from", "to", "kind", "killed", "text", "q", "bbox", "disputed", "claimed", "since", "order");

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int CORNERS = 4;
    private static final String BOX =
            "degrees as west,south,east,north, such as 35.1,33.5,36.7,34.7, of -180 to 180 and -90 to 90";

    private IncidentFilters() {}

    /** The query, for as many incidents as {@link IncidentQuery#ALL} asks for. */
    public static IncidentQuery of(Parameters asked) {
        IncidentQuery query = IncidentQuery.ALL;
        query = with(query, asked.text("place"), IncidentQuery::withPlace);
        query = with(query, area(asked), IncidentQuery::withArea);
        query = with(query, period(asked), IncidentQuery::withOccurred);
        query = with(
                query,
                asked.oneOf("kind", List.of(IncidentKind.values()), IncidentKind::code),
                IncidentQuery::withKind);
        query = with(query, words(asked), IncidentQuery::withText);
        query = with(query, asked.momentOrStartOfDay("since"), IncidentQuery::withReportedSince);
        query = with(
                query,
                asked.oneOf(
                        "order",
                        Arrays.asList(Order.values()),
                        order -> order.name().toLowerCase(Locale.ROOT)),
                IncidentQuery::withOrder);
        IncidentQuery named = query;
        query = asked.number("killed", 0, Long.MAX_VALUE).stream()
                .mapToObj(named::withLeastKilled)
                .findFirst()
                .orElse(named);
        query = asked.flag("disputed") ? query.onlyDisputed() : query;
        return asked.flag("claimed") ? query.onlyClaimed() : query;
    }

    private static <T> IncidentQuery with(
            IncidentQuery query, Optional<T> value, BiFunction<IncidentQuery, T, IncidentQuery> narrowed) {
        return value.map(present -> narrowed.apply(query, present)).orElse(query);
    }

    /** Two names for the same, as people try both. */
    private static Optional<String> words(Parameters asked) {
        Optional<String> text = asked.text("text");
        Optional<String> q = asked.text("q");
        if (text.isPresent() && q.isPresent()) {
            throw Parameters.wrong("q", "text or q, which mean the same, but not both", q.get());
        }
        return text.or(() -> q);
    }

    private static Optional<Period> period(Parameters asked) {
        Optional<LocalDate> from = asked.day("from");
        Optional<LocalDate> to = asked.day("to");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.orElse(FIRST_DAY);
        LocalDate last = to.orElse(LAST_DAY);
        if (last.isBefore(first)) {
            throw Parameters.wrong("to", "a date on or after from, " + first + ",", last.toString());
        }
        return Optional.of(new Period(first, last));
    }

    private static Optional<Area> area(Parameters asked) {
        return asked.degrees("bbox", CORNERS, BOX).map(corners -> {
            try {
                return new Area(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
            } catch (IllegalArgumentException outside) {
                throw Parameters.wrong("bbox", BOX, asked.text("bbox").orElse(""));
            }
        });
    }
}
