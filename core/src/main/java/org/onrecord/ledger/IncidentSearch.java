package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.model.FoldedWords;

/**
 * A query in SQL.
 *
 * <p>The lines are chosen first, which are narrow and stand in the order of the latest; what is shown of them is fetched
 * for those alone. So a frequent word ends its search as soon as enough lines are found.
 */
final class IncidentSearch {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final IncidentQuery query;
    private final WordSearch search;
    private final boolean byWords;
    private final boolean none;

    IncidentSearch(IncidentQuery query, WordSearch search) {
        this.query = query;
        this.search = search;
        query.kind().ifPresent(kind -> where("l.kind = :kind", "kind", kind.code()));
        query.leastKilled().ifPresent(least -> where("l.killed >= :least", "least", least));
        query.occurred().ifPresent(days -> {
            where("l.occurred_to >= :from", "from", days.from().toEpochDay());
            where("l.occurred_from <= :to", "to", days.to().toEpochDay());
        });
        query.area().ifPresent(this::within);
        if (query.disputed()) {
            conditions.add("l.disputed = 1");
        }
        if (query.claimed()) {
            conditions.add("l.claimed = 1");
        }
        query.reportedSince()
                .ifPresent(moment -> where("l.last_reported_at >= :since", "since", Moments.micros(moment)));
        Optional<String> country = query.place().map(String::strip).filter(place -> place.matches("[A-Za-z]{2}"));
        country.ifPresent(code -> where("l.country = :country", "country", code.toUpperCase(Locale.ROOT)));
        Optional<Set<String>> place =
                asked(query.place().filter(words -> country.isEmpty())).map(FoldedWords::of);
        Optional<Set<String>> text = asked(query.text()).map(FoldedWords::of);
        byWords = place.isPresent() || text.isPresent();
        none = place.filter(Set::isEmpty).isPresent()
                || text.filter(Set::isEmpty).isPresent();
        if (byWords) {
            where(search.condition(), "match", search.form().match(place.orElse(Set.of()), text.orElse(Set.of())));
        }
    }

    private static Optional<String> asked(Optional<String> words) {
        return words.filter(some -> !some.isBlank());
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private void within(Area area) {
        where("l.latitude >= :south", "south", area.south());
        where("l.latitude <= :north", "north", area.north());
        String join = area.crossesAntimeridian() ? " OR " : " AND ";
        where("(l.longitude >= :west" + join + "l.longitude <= :east)", "west", area.west());
        values.put("east", area.east());
    }

    /** A line that was found: its summary, as JSON, and its place in the order. */
    record Found(String summary, Cursor cursor) {}

    /** Some lines behind the cursor of the query; none where what was searched for holds no word. */
    List<Found> some(Handle handle, int most) {
        boolean latestFirst = query.order() == IncidentQuery.Order.LATEST;
        String latest = byWords ? search.latest() : "l.latest";
        String value = value(latest);
        query.after().ifPresent(words -> {
            Cursor cursor = Cursor.read(words, of(), "this order");
            String less = latest + " < :key";
            where(
                    latestFirst ? less : value + " <= :value AND (" + value + " < :value OR " + less + ")",
                    "key",
                    cursor.key());
            if (!latestFirst) {
                values.put("value", cursor.value());
            }
        });
        if (none) {
            return List.of();
        }
        Query statement = handle.createQuery("SELECT t.summary, f.value, f.latest FROM (SELECT " + latest
                + " AS latest, " + value + " AS value FROM " + (byWords ? search.tables() : "incident_line l")
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + " ORDER BY " + (latestFirst ? "" : value + " DESC, ") + latest + " DESC LIMIT :most) f"
                + " JOIN incident_text t ON t.latest = f.latest ORDER BY f.value DESC, f.latest DESC");
        values.forEach(statement::bind);
        return statement
                .bind("most", most)
                .map((rows, context) ->
                        new Found(rows.getString(1), new Cursor(of(), rows.getLong(2), rows.getLong(3))))
                .list();
    }

    private char of() {
        return Cursor.of(query.order());
    }

    private String value(String latest) {
        return switch (query.order()) {
            case LATEST -> latest;
            case TOLL -> "COALESCE(l.killed, -1)";
            case REPORTS -> "l.reports";
        };
    }
}
