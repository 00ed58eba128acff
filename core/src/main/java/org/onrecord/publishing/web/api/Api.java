package org.onrecord.publishing.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.stream.Collectors;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.SummaryJson;

/** The routes of the API. */
public final class Api {
    private final Ledger ledger;

    public Api(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/incidents", this::incidents);
    }

    private void incidents(Context context) {
        context.contentType("application/json")
                .result(ledger.incidents(IncidentQuery.ALL).stream()
                        .map(SummaryJson::onOneLine)
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
