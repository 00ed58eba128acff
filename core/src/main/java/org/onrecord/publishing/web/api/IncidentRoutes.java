package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.ledger.IncidentPage;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentKind;
import org.onrecord.publishing.SummaryJson;
import org.onrecord.publishing.web.http.ETags;
import org.onrecord.publishing.web.http.IncidentFilters;
import org.onrecord.publishing.web.http.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The incidents in lines, and which of them are asked for. */
final class IncidentRoutes {
    private final Ledger ledger;

    IncidentRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/incidents", "listIncidents", "The incidents on record, some at a time.")
                .taking(filters())
                .taking(Parameter.limit(Cursors.MOST), Parameter.cursor())
                .answering("Some incidents, and where the next begin.", "IncidentList")
                .by(this::list));
    }

    /** The parameters of {@link IncidentFilters}. */
    static List<Parameter> filters() {
        return List.of(
                Parameter.text("place", "In a city, region or country, or its code as RU.", "Lebanon"),
                Parameter.day("from", "Happened on that day or later.", "2020-01-01"),
                Parameter.day("to", "Happened on that day or earlier.", "2030-12-31"),
                Parameter.oneOf(
                        "kind",
                        "What sort of happening.",
                        Arrays.stream(IncidentKind.values())
                                .map(IncidentKind::code)
                                .toList(),
                        "earthquake"),
                Parameter.number("killed", "With a toll that reaches so many killed.", Long.MAX_VALUE, "20"),
                Parameter.text("text", "With all these words in its headlines.", "blast"),
                Parameter.text("q", "The same as text.", "blast"),
                Parameter.text(
                        "bbox", "Within degrees of west, south, east and north, as of GeoJSON.", "35.1,33.5,36.7,34.7"),
                Parameter.flag("disputed", "Only those on which sources contradict each other now."),
                Parameter.flag("claimed", "Only those for which somebody has claimed responsibility."),
                Parameter.text(
                        "since",
                        "Reported at that moment or later: a time with its zone, or a date.",
                        "2020-01-01T00:00:00Z"),
                Parameter.oneOf(
                        "order",
                        "What comes first: reported last, most killed, most reports.",
                        Arrays.stream(IncidentQuery.Order.values())
                                .map(order -> order.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        "toll"));
    }

    private void list(Context context, Parameters asked) {
        IncidentQuery query = IncidentFilters.of(asked).withMost(Cursors.limit(asked));
        IncidentQuery behind = asked.text("after").map(query::withAfter).orElse(query);
        IncidentPage page = Cursors.given(asked, () -> ledger.page(behind));
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode incidents = json.putArray("incidents");
        page.incidents().forEach(incident -> incidents.addRawValue(new RawValue(SummaryJson.onOneLine(incident))));
        page.next().ifPresent(next -> json.put("next", next));
        Cursors.link(context, page.next());
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", json.toString());
    }
}
