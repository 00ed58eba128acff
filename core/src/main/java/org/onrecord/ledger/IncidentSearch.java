package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A query in SQL. */
final class IncidentSearch {
    private final List<String> conditions = new ArrayList<>(List.of("summary IS NOT NULL"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final IncidentQuery query;

    IncidentSearch(IncidentQuery query) {
        this.query = query;
        query.kind().ifPresent(kind -> where("kind = :kind", "kind", kind.code()));
        query.leastKilled().ifPresent(least -> where("killed >= :least", "least", least));
        query.occurred().ifPresent(days -> {
            where("occurred_to >= :from", "from", days.from().toEpochDay());
            where("occurred_from <= :to", "to", days.to().toEpochDay());
        });
        query.place().ifPresent(place -> contains("place_words", "place", placeWords(place)));
        List<String> words = query.text().stream()
                .flatMap(text -> List.of(text.strip().split("\\s+")).stream())
                .toList();
        for (int i = 0; i < words.size(); i++) {
            contains("words", "word" + i, words.get(i));
        }
    }

    /** Two letters are a country's code. */
    private static String placeWords(String words) {
        String place = words.strip();
        return place.matches("[A-Za-z]{2}") ? "(" + place + ")" : place;
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private void contains(String column, String name, String words) {
        String pattern = words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_")
                .replace('\u0000', ' ');
        where(column + " LIKE :" + name + " ESCAPE '!'", name, "%" + pattern + "%");
    }

    /** The summaries, as JSON. */
    List<String> rows(Handle handle) {
        Query statement = handle.createQuery("SELECT summary FROM incident WHERE " + String.join(" AND ", conditions)
                + " ORDER BY " + order() + ", number LIMIT :most");
        values.forEach(statement::bind);
        return statement.bind("most", query.most()).mapTo(String.class).list();
    }

    private String order() {
        return switch (query.order()) {
            case LATEST -> "last_reported_at DESC";
            case TOLL -> "COALESCE(killed, -1) DESC";
            case REPORTS -> "reports DESC";
        };
    }
}
