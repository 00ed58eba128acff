package org.onrecord.publishing.web.page;

import io.javalin.config.RoutesConfig;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.web.http.Records;

/** The routes of the page. */
public final class Pages {
    private final Ledger ledger;
    private final Records records;
    private final Templates templates = new Templates();

    public Pages(Ledger ledger, Records records) {
        this.ledger = ledger;
        this.records = records;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", new ListPage(ledger, templates)::answer);
        new IncidentPages(ledger, records, templates).addTo(routes);
    }
}
