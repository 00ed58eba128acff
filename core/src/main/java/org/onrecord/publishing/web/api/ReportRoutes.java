package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LinkedReport;
import org.onrecord.ledger.ReportPage;
import org.onrecord.ledger.StoredCapture;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;
import org.onrecord.publishing.RecordPartJson;
import org.onrecord.publishing.web.http.ETags;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The reports, with their text and the bytes that they were read from. */
final class ReportRoutes {
    private static final Parameter ID = Parameter.path("id", "The report's id: SHA-256 of its bytes.", "{report}");

    private final Ledger ledger;

    ReportRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/reports", "listReports", "The reports, the newest entered first.")
                        .taking(Parameter.limit(Cursors.MOST), Parameter.cursor())
                        .answering("Some reports, and where the next begin.", "ReportList")
                        .by(this::list),
                Route.get("/api/reports/{id}", "readReport", "A report with its text, which all spans point into.")
                        .taking(ID)
                        .answering("The report.", "ReportWithText")
                        .by(this::read),
                Route.get("/api/reports/{id}/capture", "readCapture", "The bytes that a report was read from.")
                        .taking(ID)
                        .answering(Route.Answer.other(
                                200, "The bytes, to be kept and not shown.", "application/octet-stream"))
                        .by(this::capture));
    }

    private void list(Context context, Parameters asked) {
        ReportPage page = Cursors.given(asked, () -> ledger.reports(asked.text("after"), Cursors.limit(asked)));
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode reports = json.putArray("reports");
        page.reports().forEach(one -> reports.add(linked(one)));
        page.next().ifPresent(next -> json.put("next", next));
        Cursors.link(context, page.next());
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", json.toString());
    }

    private static ObjectNode linked(LinkedReport one) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.putRawValue("report", new RawValue(RecordPartJson.of(one.head())));
        one.incidents().forEach(json.putArray("incidents")::add);
        return json;
    }

    private void read(Context context, Parameters asked) {
        String id = context.pathParam("id");
        ReportHead head = head(id);
        Report report = ledger.report(id).orElseThrow(ReportRoutes::unknown);
        ObjectNode json = linked(new LinkedReport(head, ledger.incidentsOf(id)));
        json.put("language", report.language());
        json.put("text", report.text());
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", json.toString());
    }

    private ReportHead head(String id) {
        return ledger.head(id).orElseThrow(ReportRoutes::unknown);
    }

    private void capture(Context context, Parameters asked) throws IOException {
        ReportHead head = head(context.pathParam("id"));
        Optional<StoredCapture> stored = ledger.capture(head.capture());
        StoredCapture capture = stored.orElseThrow(ReportRoutes::unknown);
        context.header("Cache-Control", "private, max-age=31536000, immutable");
        context.header("Content-Disposition", "attachment; filename=\"" + head.capture() + ".bin\"");
        context.contentType("application/octet-stream");
        ETags.answer(context, head.capture(), () -> send(context, capture));
    }

    private static void send(Context context, StoredCapture capture) {
        try {
            context.result(new GZIPInputStream(new ByteArrayInputStream(capture.gzip())));
        } catch (IOException broken) {
            throw new IllegalStateException("Expected a capture packed with gzip", broken);
        }
    }

    private static RuntimeException unknown() {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "expected the id of a report on record but found another; /api/reports lists them")
                .asException();
    }
}
