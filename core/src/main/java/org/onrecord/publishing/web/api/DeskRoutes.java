package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.publishing.RecordPartJson;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What is sent in: reports and edits, by those who have a token. */
final class DeskRoutes {
    private final Ledger ledger;
    private final Optional<Desk> desk;

    DeskRoutes(Ledger ledger, Optional<Desk> desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/reports", "sendReports", "Takes a report in, or an array of them, or one a line.")
                        .sent("SentReports")
                        .answering(
                                Route.Answer.json(200, "The report was there already, or several were sent.", "Taken"),
                                Route.Answer.json(201, "The report was entered.", "Taken"))
                        .by(this::reports),
                Route.post("/api/edits", "sendEdit", "Puts a record right, as `onrecord edit` does.")
                        .sent("SentEdit")
                        .answering(Route.Answer.json(201, "The edit was entered.", "EnteredEdit"))
                        .by(this::edit));
    }

    private Desk expectDesk() {
        return desk.orElseThrow(() -> Problem.of(
                        HttpStatus.FORBIDDEN,
                        "this server takes nothing in; start it with --token-file to let those who have a token write")
                .asException());
    }

    private void reports(Context context, Parameters asked) {
        Desk open = expectDesk();
        String by = open.tokens().expectName(context);
        byte[] bytes = Sent.bytes(context);
        List<ReportDesk.Outcome> outcomes = open.reports().take(Sent.objects(bytes), by);
        open.written().run();
        boolean one = outcomes.size() == 1 && !Sent.isArray(bytes);
        if (one && outcomes.get(0).status() == ReportDesk.Status.REFUSED) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            outcomes.get(0).reason().orElse("expected a report but found none"))
                    .asException();
        }
        boolean created = one && outcomes.get(0).status() == ReportDesk.Status.ENTERED;
        if (created) {
            outcomes.get(0).id().ifPresent(id -> context.header("Location", "/api/reports/" + id));
        }
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode reports = json.putArray("reports");
        outcomes.forEach(outcome -> reports.add(outcome(outcome)));
        answer(context, created ? HttpStatus.CREATED : HttpStatus.OK, json);
    }

    private ObjectNode outcome(ReportDesk.Outcome outcome) {
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("status", outcome.status().name().toLowerCase(Locale.ROOT))
                .put("id", outcome.id().orElse(null))
                .put("reason", outcome.reason().orElse(null));
        ArrayNode incidents = json.putArray("incidents");
        outcome.id().ifPresent(id -> ledger.incidentsOf(id).forEach(incidents::add));
        return json;
    }

    private void edit(Context context, Parameters asked) {
        Desk open = expectDesk();
        String by = open.tokens().expectName(context);
        byte[] bytes = Sent.bytes(context);
        List<byte[]> objects = Sent.objects(bytes);
        if (objects.size() != 1) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "expected one edit but found " + objects.size())
                    .asException();
        }
        Entry.Edited draft = EditDraft.read(JsonMapper.shared().readTree(objects.get(0)), by);
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.putRawValue("edit", new RawValue(RecordPartJson.of(enter(draft))));
        open.written().run();
        answer(context, HttpStatus.CREATED, json);
    }

    private Edit enter(Entry.Edited draft) {
        try {
            return ledger.edit(draft);
        } catch (LedgerException refused) {
            if (refused.getCause() == null) { // the database is well, and the edit names what is not on record
                throw Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                Optional.ofNullable(refused.getMessage()).orElse("expected another edit"))
                        .asException();
            }
            throw refused;
        }
    }

    private static void answer(Context context, HttpStatus status, ObjectNode json) {
        context.header("Cache-Control", "no-store");
        context.status(status).contentType("application/json").result(json.toString());
    }
}
