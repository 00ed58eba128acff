package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.onrecord.ledger.Change;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.Assertion;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.TollRule;
import org.onrecord.publishing.RecordPartJson;
import org.onrecord.publishing.web.http.ETags;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Problem;
import org.onrecord.publishing.web.http.Records;
import org.onrecord.publishing.web.live.Events;
import org.onrecord.publishing.words.RuleWords;
import org.onrecord.publishing.words.SentenceAround;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What is not of one incident alone: single assertions, what has changed, the rules, and whether the server is well. */
final class LedgerRoutes {
    private final Ledger ledger;
    private final Records records;
    private final Events events;

    LedgerRoutes(Ledger ledger, Records records, Events events) {
        this.ledger = ledger;
        this.records = records;
        this.events = events;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                                "/api/assertions/{entry}/{figure}",
                                "readAssertion",
                                "A figure, who says it, and the sentence of the report in which it stands.")
                        .taking(
                                Parameter.path("entry", "The first part of the assertion's id.", "{entry}"),
                                Parameter.path("figure", "The second part of it.", "{figure}"))
                        .answering("The assertion.", "QuotedAssertion")
                        .by(this::assertion),
                Route.get("/api/changes", "listChanges", "What has been entered, the oldest first, for those who poll.")
                        .taking(
                                Parameter.number("after", "The entry behind which to begin.", Long.MAX_VALUE, "0"),
                                Parameter.limit(Cursors.MOST))
                        .answering("Some entries, and the newest there is.", "ChangeList")
                        .by(this::changes),
                Route.get("/api/events", "followChanges", "What is entered, as it is entered: server-sent events.")
                        .taking(
                                Parameter.text("incident", "Only what concerns that incident.", "{incident}"),
                                Parameter.number(
                                        "after",
                                        "The entry behind which to begin; the header Last-Event-ID goes before it.",
                                        Long.MAX_VALUE,
                                        "0"))
                        .answering(Route.Answer.other(
                                200,
                                "Events change, with the entry as id and an object of a ChangeList as data, and reset,"
                                        + " after which everything must be asked for anew.",
                                "text/event-stream"))
                        .by(events::answer),
                Route.get("/api/rules", "listRules", "The rules by which tolls are concluded.")
                        .answering("The rules.", "RuleList")
                        .by(this::rules),
                Route.get("/api/health", "readHealth", "Whether the ledger can be read.")
                        .answering("It can.", "Health")
                        .by(this::health));
    }

    private void assertion(Context context, Parameters asked) {
        String id = context.pathParam("entry") + "/" + context.pathParam("figure");
        Assertion assertion = ledger.assertion(id)
                .orElseThrow(() -> Problem.of(
                                HttpStatus.NOT_FOUND,
                                "expected the id of an assertion as 1042/f3 but found another;"
                                        + " /api/incidents/{id}/assertions lists those of an incident")
                        .asException());
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("assertion", id)
                .put("incident", assertion.incident())
                .put("category", assertion.figure().category().code());
        ClaimOf.find(records, assertion)
                .ifPresentOrElse(
                        one -> json.put("counted", one.counted())
                                .putRawValue("claim", new RawValue(RecordPartJson.of(one.claim()))),
                        () -> json.putNull("counted").putNull("claim"));
        json.putRawValue("report", new RawValue(RecordPartJson.of(assertion.report())));
        ledger.report(assertion.report().id()).ifPresent(report -> json.set("sentence", sentence(report, assertion)));
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", json.toString());
    }

    private static ObjectNode sentence(Report report, Assertion assertion) {
        Span span = SentenceAround.of(report.text(), assertion.figure().span());
        ObjectNode json = JsonMapper.shared().createObjectNode().put("text", span.of(report.text()));
        json.putArray("span").add(span.start()).add(span.end());
        return json;
    }

    private void changes(Context context, Parameters asked) {
        long after = asked.number("after", 0, Long.MAX_VALUE).orElse(0);
        List<Change> changes = ledger.changes(after, Cursors.limit(asked));
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode all = json.putArray("changes");
        for (Change change : changes) {
            ObjectNode one = all.addObject()
                    .put("entry", change.entry())
                    .put("recordedAt", change.recordedAt().toString())
                    .put("kind", change.kind())
                    .put("report", change.report().orElse(null));
            change.incidents().forEach(one.putArray("incidents")::add);
        }
        json.put("newest", ledger.newest());
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", json.toString());
    }

    private void rules(Context context, Parameters asked) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode rules = json.putArray("rules");
        for (TollRule rule : TollRule.values()) {
            rules.addObject()
                    .put("code", rule.code())
                    .put("name", RuleWords.of(rule))
                    .put("description", RuleWords.sentence(rule));
        }
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", json.toString());
    }

    private void health(Context context, Parameters asked) {
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("status", "ok")
                .put("newest", ledger.newest())
                .put("incidents", ledger.count());
        context.header("Cache-Control", "no-store");
        context.contentType("application/json").result(json.toString());
    }
}
