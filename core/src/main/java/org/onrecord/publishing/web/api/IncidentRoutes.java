package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentPage;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.SummaryJson;
import org.onrecord.publishing.formats.RecordFormats;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.web.http.ETags;
import org.onrecord.publishing.web.http.IncidentFilters;
import org.onrecord.publishing.web.http.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The incidents in lines, and which of them are asked for. */
final class IncidentRoutes {
    /** So many incidents one file holds. */
    private static final int MOST_EXPORTED = 10_000;

    private static final int EXPORTED = 1_000;

    private final Ledger ledger;
    private final Exports exports;

    IncidentRoutes(Ledger ledger, Exports exports) {
        this.ledger = ledger;
        this.exports = exports;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/incidents", "listIncidents", "The incidents on record, some at a time.")
                        .taking(filters())
                        .taking(Parameter.limit(Cursors.MOST), Parameter.cursor())
                        .answering("Some incidents, and where the next begin.", "IncidentList")
                        .by(this::list),
                Route.get("/api/incidents.{format}", "exportIncidents", "Records in the forms that others load.")
                        .taking(Parameter.format(Exports.names(false), "geojson"))
                        .taking(filters())
                        .taking(exportParameters())
                        .taking(
                                Parameter.number("limit", "How many at most; 1,000 unless told.", MOST_EXPORTED, "2"),
                                Parameter.cursor())
                        .answering(Route.Answer.files(RecordFormats.ALL.stream()
                                .filter(format -> !format.isOfOneIncident())
                                .map(RecordFormat::mediaType)
                                .distinct()
                                .toList()))
                        .by(this::export));
    }

    /** What all files may be asked for with. */
    static List<Parameter> exportParameters() {
        return List.of(
                Parameter.oneOf("profile", "For csv: in the shape of which dataset.", Exports.profiles(), "gtd"),
                Parameter.flag("all-kinds", "In csv also incidents that the dataset would not hold."),
                Parameter.text("as-of", "Records as they stood: a time with its zone, or a date.", "2100-01-01"),
                Parameter.text("reported-by", "What had been published by then.", "2100-01-01"));
    }

    private void export(Context context, Parameters asked) throws IOException {
        export(context, asked, exports.expect(context.pathParam("format"), asked, false));
    }

    /** Goes through the list first, which is quick, and then through the records as they are written. */
    private void export(Context context, Parameters asked, RecordFormat format) throws IOException {
        int most = (int) asked.number("limit", 1, MOST_EXPORTED).orElse(EXPORTED);
        IncidentQuery query = IncidentFilters.of(asked).withMost(most);
        IncidentQuery behind = asked.text("after").map(query::withAfter).orElse(query);
        IncidentPage page = Cursors.given(asked, () -> ledger.page(behind));
        Cursors.link(context, page.next());
        context.header("Cache-Control", "no-cache");
        AsOf seen = new AsOf(asked.momentOrEndOfDay("as-of"), asked.momentOrEndOfDay("reported-by"));
        Iterator<IncidentRecord> records = page.incidents().stream()
                .flatMap(incident -> ledger.record(incident.id(), seen).stream())
                .iterator();
        exports.send(context, format, asked.flag("all-kinds"), records);
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

    private void list(Context context, Parameters asked) throws IOException {
        Optional<RecordFormat> accepted = exports.accepted(context, false);
        if (accepted.isPresent()) {
            export(context, asked, accepted.get());
            return;
        }
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
