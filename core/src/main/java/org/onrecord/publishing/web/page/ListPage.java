package org.onrecord.publishing.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentSummary;

/** The list of incidents with its map: what is going on. */
final class ListPage {
    private static final int ON_A_PAGE = 50;
    private static final int ON_THE_MAP = 500;

    private final Ledger ledger;

    ListPage(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What a request asks for; where that makes no sense, the page says so and lists nothing. */
    ListView view(Context context) {
        IncidentForm form = IncidentForm.of(context.queryParamMap());
        return view(form, IncidentQuery.ALL);
    }

    private ListView view(IncidentForm form, IncidentQuery query) {
        List<IncidentSummary> incidents = ledger.incidents(query);
        return new ListView(
                form,
                incidents.stream().map(IncidentRow::of).toList(),
                IncidentMap.of(incidents),
                "",
                Optional.empty());
    }
}
