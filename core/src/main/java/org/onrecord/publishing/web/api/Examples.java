package org.onrecord.publishing.web.api;

import java.util.Map;
import java.util.Optional;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.ReportHead;
import org.onrecord.publishing.web.http.Records;

/** Ids for the examples of the document: those of the ledger that is served, so that each can be tried. */
final class Examples {
    private static final Map<String, String> OF_NO_LEDGER =
            Map.of("{incident}", "wnxbjjc29x", "{entry}", "1042", "{figure}", "f3", "{report}", "9f86d081884c7d65");

    private final Ledger ledger;
    private final Records records;

    Examples(Ledger ledger, Records records) {
        this.ledger = ledger;
        this.records = records;
    }

    /** Example values by their names. */
    Map<String, String> now() {
        Optional<Records.Versioned> record =
                ledger.page(IncidentQuery.ALL.withMost(1).withOrder(IncidentQuery.Order.REPORTS)).incidents().stream()
                        .map(IncidentSummary::id)
                        .findFirst()
                        .flatMap(records::find);
        return record.flatMap(Examples::of).orElse(OF_NO_LEDGER);
    }

    private static Optional<Map<String, String>> of(Records.Versioned found) {
        Optional<String> report =
                found.record().reports().stream().map(ReportHead::id).findFirst();
        Optional<String> assertion = ClaimOf.all(found.record()).stream()
                .map(one -> one.claim().assertion().id())
                .findFirst();
        return report.flatMap(one -> assertion.map(id -> Map.of(
                "{incident}",
                found.record().id(),
                "{report}",
                one,
                "{entry}",
                id.substring(0, id.indexOf('/')),
                "{figure}",
                id.substring(id.indexOf('/') + 1))));
    }
}
