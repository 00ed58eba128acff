package org.onrecord.publishing.web.page;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.web.http.ErrorPage;
import org.onrecord.publishing.web.http.Records;
import org.onrecord.publishing.words.Printable;

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
        ListPage list = new ListPage(ledger, templates);
        routes.get("/", list::answer);
        routes.head("/", list::answer);
        new IncidentPages(ledger, records, templates).addTo(routes);
    }

    /** The page that tells people why a request cannot be answered. */
    public ErrorPage errors() {
        return problem -> templates.render(
                "message.jte", Map.of("heading", problem.title(), "words", Printable.of(problem.detail())));
    }
}
