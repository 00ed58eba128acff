package org.onrecord.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;

/** Finds the incident that a person means by the beginning of its id, or by a word of its place or headlines. */
final class IncidentLookup {
    private static final int MOST_NAMED = 5;

    private final Function<String, List<String>> complete;
    private final BiFunction<String, AsOf, Optional<IncidentRecord>> records;
    private final Function<String, List<String>> search;

    /**
     * @param complete the ids that begin with some letters
     * @param search the ids of the incidents whose place or headlines have some words
     * @param records the record of an id, also of one that was merged into another
     */
    IncidentLookup(
            Function<String, List<String>> complete,
            Function<String, List<String>> search,
            BiFunction<String, AsOf, Optional<IncidentRecord>> records) {
        this.complete = complete;
        this.search = search;
        this.records = records;
    }

    static IncidentLookup in(Ledger ledger) {
        return new IncidentLookup(ledger::complete, words -> search(ledger, words), ledger::record);
    }

    private static List<String> search(Ledger ledger, String words) {
        return Stream.of(IncidentQuery.ALL.withPlace(words), IncidentQuery.ALL.withText(words))
                .flatMap(query -> ledger.incidents(query).stream())
                .map(IncidentSummary::id)
                .distinct()
                .toList();
    }

    /** The record that is meant; throws where there is none, or more than one. */
    IncidentRecord expect(String typed, AsOf asOf) {
        if (typed.isBlank()) {
            throw new NotOnRecordException(
                    "expected the id of an incident but found nothing; onrecord incidents lists" + " them");
        }
        List<String> begun = complete.apply(typed);
        List<String> ids = begun.isEmpty() ? search.apply(typed) : begun;
        if (ids.size() > 1 && !ids.contains(typed)) {
            throw new NotOnRecordException("expected the id of one incident but '" + typed + "' may be "
                    + ids.stream().limit(MOST_NAMED).collect(joining(", ")) + (ids.size() > MOST_NAMED ? ", …" : "")
                    + "; type more of it");
        }
        // An id that was merged into another need not be among those that are listed.
        String id = ids.size() == 1 ? ids.get(0) : typed;
        return records.apply(id, asOf).orElseThrow(() -> ids.isEmpty() ? unknown(typed) : later(id));
    }

    private NotOnRecordException unknown(String typed) {
        for (int length = typed.length() - 1; length >= 0; length--) {
            List<String> near = complete.apply(typed.substring(0, length));
            if (!near.isEmpty()) {
                String some = length == 0 ? "it holds " : "near it are ";
                return new NotOnRecordException("expected the id of an incident but the ledger has none that begins"
                        + " with '" + typed + "'; " + some + String.join(", ", near)
                        + "; onrecord incidents lists them");
            }
        }
        return new NotOnRecordException(
                "expected the id of an incident but the ledger holds none yet; take reports in first");
    }

    private static NotOnRecordException later(String id) {
        return new NotOnRecordException(
                "expected a record of " + id + " at that time but found no report until then; name a later time");
    }
}
