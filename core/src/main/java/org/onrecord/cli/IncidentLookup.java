package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentRecord;

/** Finds the incident that a person means by the beginning of its id. */
final class IncidentLookup {
    private final Function<String, List<String>> complete;
    private final BiFunction<String, AsOf, Optional<IncidentRecord>> records;

    /**
     * @param complete the ids that begin with some letters
     * @param records the record of an id, also of one that was merged into another
     */
    IncidentLookup(
            Function<String, List<String>> complete, BiFunction<String, AsOf, Optional<IncidentRecord>> records) {
        this.complete = complete;
        this.records = records;
    }

    static IncidentLookup in(Ledger ledger) {
        return new IncidentLookup(ledger::complete, ledger::record);
    }

    /** The record that is meant; throws where there is none, or more than one. */
    IncidentRecord expect(String typed, AsOf asOf) {
        if (typed.isBlank()) {
            throw new NotOnRecordException(
                    "expected the id of an incident but found nothing; onrecord incidents lists" + " them");
        }
        List<String> ids = complete.apply(typed);
        if (ids.size() > 1 && !ids.contains(typed)) {
            throw new NotOnRecordException("expected the id of one incident but '" + typed + "' begins "
                    + String.join(", ", ids) + "; type more of it");
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
