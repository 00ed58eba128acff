package org.onrecord.publishing.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;

/** The routes of the page. */
public final class Pages {
    private final Ledger ledger;
    private final Templates templates = new Templates();

    public Pages(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", this::incidents);
        new IncidentPages(ledger, templates).addTo(routes);
    }

    private void incidents(Context context) {
        Templates.send(
                context, templates.render("incidents.jte", Map.of("incidents", ledger.incidents(IncidentQuery.ALL))));
    }
}
