package org.onrecord.publishing.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.Step;
import org.onrecord.ledger.Version;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.publishing.RecordJson;
import org.onrecord.publishing.RecordPartJson;
import org.onrecord.publishing.Seen;
import org.onrecord.publishing.formats.RecordFormats;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.web.http.ETags;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Problem;
import org.onrecord.publishing.web.http.Records;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** One incident: its record, who says what, and how it came to be. */
final class RecordRoutes {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    /** Part of all tags, as a newer OnRecord may fold or write the same entries in another way. */
    private static final String START = Long.toHexString(System.nanoTime());

    private static final Parameter ID = Parameter.path("id", "The incident's id.", "{incident}");

    private final Ledger ledger;
    private final Records records;
    private final Exports exports;

    RecordRoutes(Ledger ledger, Records records, Exports exports) {
        this.ledger = ledger;
        this.records = records;
        this.exports = exports;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/incidents/{id}.{format}", "exportRecord", "A record in the forms that others load.")
                        .taking(ID, Parameter.format(Exports.names(true), "jsonld"))
                        .taking(IncidentRoutes.exportParameters())
                        .answering(Route.Answer.files(RecordFormats.ALL.stream()
                                .map(RecordFormat::mediaType)
                                .distinct()
                                .toList()))
                        .by(this::export),
                Route.get("/api/incidents/{id}", "readRecord", "All that is on record of an incident.")
                        .taking(
                                ID,
                                Parameter.text(
                                        "as-of",
                                        "The record as it stood: a time with its zone, or a date for its end in UTC.",
                                        "2100-01-01T00:00:00Z"),
                                Parameter.text(
                                        "reported-by",
                                        "What had been published by then, also where the ledger took it in later.",
                                        "2100-01-01"),
                                Parameter.number(
                                        "entry", "The record as it stood after that entry.", Long.MAX_VALUE, "{entry}"))
                        .answering("The record.", "IncidentRecord")
                        .by(this::record),
                Route.get("/api/incidents/{id}/assertions", "listAssertions", "Every figure, and who says it.")
                        .taking(
                                ID,
                                Parameter.oneOf(
                                        "category",
                                        "What happened to the people who are counted.",
                                        Arrays.stream(Category.values())
                                                .map(Category::code)
                                                .toList(),
                                        "killed"),
                                Parameter.text("source", "Words of the source's or the publisher's name.", "ministry"),
                                Parameter.oneOf(
                                        "standing",
                                        "What has become of it.",
                                        Arrays.stream(Claim.Standing.values())
                                                .map(Claim.Standing::code)
                                                .toList(),
                                        "current"),
                                Parameter.limit(Cursors.MOST),
                                Parameter.cursor())
                        .answering("Some assertions, by the time of the report.", "AssertionList")
                        .by(this::assertions),
                Route.get("/api/incidents/{id}/history", "readHistory", "The entries that the record is folded from.")
                        .taking(ID, Parameter.limit(Cursors.MOST), Parameter.cursor())
                        .answering("Some entries, the oldest first.", "History")
                        .by(this::history));
    }

    private void export(Context context, Parameters asked) throws IOException {
        export(context, asked, exports.expect(context.pathParam("format"), asked, true));
    }

    private void export(Context context, Parameters asked, RecordFormat format) throws IOException {
        String id = context.pathParam("id");
        AsOf seen = new AsOf(asked.momentOrEndOfDay("as-of"), asked.momentOrEndOfDay("reported-by"));
        context.header("Cache-Control", "no-cache");
        IncidentRecord record = records.find(id, seen).orElseThrow(() -> unknown(id, seen));
        exports.send(context, format, asked.flag("all-kinds"), List.of(record).iterator());
    }

    private void record(Context context, Parameters asked) throws IOException {
        Optional<RecordFormat> accepted = exports.accepted(context, true);
        if (accepted.isPresent()) {
            export(context, asked, accepted.get());
            return;
        }
        String id = context.pathParam("id");
        Seen seen = new Seen(
                asked.momentOrEndOfDay("as-of"),
                asked.momentOrEndOfDay("reported-by"),
                asked.number("entry", 0, Long.MAX_VALUE));
        AsOf asOf = new AsOf(seen.asOf(), seen.reportedBy(), seen.entry());
        context.header("Cache-Control", "no-cache");
        if (!asOf.equals(AsOf.NOW)) {
            IncidentRecord record = records.find(id, asOf).orElseThrow(() -> unknown(id, asOf));
            ETags.answer(context, "application/json", RecordJson.onOneLine(record, seen));
            return;
        }
        Optional<Records.Versioned> found = standing(context, id);
        found.ifPresent(versioned -> {
            lastModified(context, versioned.version());
            ETags.answer(
                    context,
                    tag(versioned.version()),
                    () -> context.contentType("application/json")
                            .result(RecordJson.onOneLine(versioned.record(), seen)));
        });
    }

    /** The record as it stands; absent where the client was sent on to the incident that this one was merged into. */
    private Optional<Records.Versioned> standing(Context context, String id) {
        Records.Versioned found = records.find(id).orElseThrow(() -> unknown(id, AsOf.NOW));
        String standing = found.version().incident();
        if (standing.equals(id)) {
            return Optional.of(found);
        }
        String query = Optional.ofNullable(context.queryString())
                .map(words -> "?" + words)
                .orElse("");
        String rest = context.path().substring(("/api/incidents/" + id).length());
        context.redirect("/api/incidents/" + standing + rest + query, HttpStatus.PERMANENT_REDIRECT);
        return Optional.empty();
    }

    private static String tag(Version version) {
        return ETags.of((START + version).getBytes(UTF_8));
    }

    private void lastModified(Context context, Version version) {
        ledger.changes(version.newest() - 1, 1).stream()
                .findFirst()
                .ifPresent(change -> context.header("Last-Modified", HTTP_DATE.format(change.recordedAt())));
    }

    private RuntimeException unknown(String id, AsOf asOf) {
        boolean later = !asOf.equals(AsOf.NOW) && ledger.version(id).isPresent();
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        later
                                ? "expected a record of " + id + " at that time but found no report until then"
                                : "expected the id of an incident on record but found another; /api/incidents lists"
                                        + " them")
                .asException();
    }

    private void assertions(Context context, Parameters asked) {
        Optional<Records.Versioned> found = standing(context, context.pathParam("id"));
        found.ifPresent(versioned -> {
            List<ClaimOf> all = ClaimOf.all(versioned.record()).stream()
                    .filter(ClaimOf.asked(asked))
                    .toList();
            int from =
                    asked.text("after").map(after -> ClaimOf.behind(all, after)).orElse(0);
            int to = Math.min(all.size(), from + Cursors.limit(asked));
            ObjectNode json = JsonMapper.shared()
                    .createObjectNode()
                    .put("incident", versioned.record().id());
            ArrayNode assertions = json.putArray("assertions");
            all.subList(from, to).forEach(one -> assertions.add(one.json()));
            Optional<String> next = Optional.of(to)
                    .filter(end -> end < all.size())
                    .map(end -> all.get(end - 1).claim().assertion().id());
            answer(context, json, next);
        });
    }

    private void history(Context context, Parameters asked) {
        Optional<Records.Versioned> found = standing(context, context.pathParam("id"));
        found.map(Records.Versioned::record).ifPresent(record -> {
            long after = asked.number("after", 0, Long.MAX_VALUE).orElse(0);
            int limit = Cursors.limit(asked);
            List<Step> some = ledger.history(record.id()).stream()
                    .filter(step -> step.entry() > after)
                    .limit(limit + 1L)
                    .toList();
            ObjectNode json = JsonMapper.shared().createObjectNode().put("incident", record.id());
            ArrayNode entries = json.putArray("entries");
            Map<String, ReportHead> reports = record.reports().stream()
                    .collect(Collectors.toMap(ReportHead::id, Function.identity(), (one, other) -> one));
            Map<String, Edit> edits = record.edits().stream()
                    .collect(Collectors.toMap(Edit::id, Function.identity(), (one, other) -> one));
            some.stream().limit(limit).forEach(step -> entries.add(entry(step, reports, edits)));
            Optional<String> next = Optional.of(limit)
                    .filter(most -> some.size() > most)
                    .map(most -> Long.toString(some.get(most - 1).entry()));
            answer(context, json, next);
        });
    }

    private static ObjectNode entry(Step step, Map<String, ReportHead> reports, Map<String, Edit> edits) {
        ObjectNode entry = JsonMapper.shared()
                .createObjectNode()
                .put("entry", step.entry())
                .put("recordedAt", step.recordedAt().toString())
                .put("kind", step.kind())
                .put("report", step.report().orElse(null))
                .put(
                        "title",
                        step.report()
                                .flatMap(id -> Optional.ofNullable(reports.get(id)))
                                .map(ReportHead::title)
                                .orElse(null));
        Optional.ofNullable(edits.get(Long.toString(step.entry())))
                .ifPresentOrElse(
                        edit -> entry.putRawValue("edit", new RawValue(RecordPartJson.of(edit))),
                        () -> entry.putNull("edit"));
        return entry;
    }

    private static void answer(Context context, ObjectNode json, Optional<String> next) {
        next.ifPresent(cursor -> json.put("next", cursor));
        Cursors.link(context, next);
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", json.toString());
    }
}
