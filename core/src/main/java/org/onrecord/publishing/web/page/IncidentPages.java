package org.onrecord.publishing.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.Step;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.publishing.web.http.Records;
import org.onrecord.publishing.words.AdvisoryWords;
import org.onrecord.publishing.words.Printable;

/** The pages around one incident: what is on record, the words behind a number, and the reports. */
final class IncidentPages {
    private final Ledger ledger;
    private final Records records;
    private final Templates templates;
    private final FreshPages pages = new FreshPages();

    IncidentPages(Ledger ledger, Records records, Templates templates) {
        this.ledger = ledger;
        this.records = records;
        this.templates = templates;
    }

    void addTo(RoutesConfig routes) {
        Map<String, Handler> handlers = Map.of(
                "/incidents/{id}", this::incident,
                "/incidents/{id}/evidence", this::evidence,
                "/reports/{id}", this::report);
        handlers.forEach((path, handler) -> {
            routes.get(path, handler);
            routes.head(path, handler);
        });
        routes.exception(Unanswerable.class, this::refuse);
    }

    private void incident(Context context) {
        Seen seen = Seen.of(context);
        IncidentRecord record = record(context.pathParam("id"), seen);
        Links links = new Links(record.id(), seen);
        if (!record.id().equals(context.pathParam("id"))) {
            context.redirect(links.page(), HttpStatus.FOUND);
            return;
        }
        Detail.remember(context);
        boolean shown = Detail.isShown(context);
        Optional<String> version = version(record, seen);
        Supplier<String> page = () -> incident(record, seen, shown);
        templates.answer(
                context,
                version,
                () -> version.map(known -> pages.find(known + " " + seen + " " + shown, 0, page))
                        .orElseGet(page));
    }

    private String incident(IncidentRecord record, Seen seen, boolean detail) {
        Links links = new Links(record.id(), seen);
        String terms = AdvisoryWords.of(record.advisories());
        IncidentView view =
                IncidentView.of(record, steps(record, seen), links, IncidentView.Notice.of(terms, detail, links));
        return templates.render("incident.jte", Map.of("incident", view));
    }

    private void evidence(Context context) {
        Seen seen = Seen.of(context);
        IncidentRecord record = record(context.pathParam("id"), seen);
        EvidenceView view = new EvidencePage(record, new Links(record.id(), seen), ledger::report).view(context);
        templates.answer(context, Optional.empty(), () -> templates.render("evidence.jte", Map.of("evidence", view)));
    }

    private void report(Context context) {
        Seen seen = Seen.of(context);
        String id = context.pathParam("id");
        Report report = ledger.report(id)
                .orElseThrow(() -> Unanswerable.notOnRecord("No report has the id " + Printable.of(id) + "."));
        Optional<IncidentRecord> record = Seen.given(context, Links.INCIDENT)
                .or(() -> ledger.incidentsOf(id).stream().findFirst())
                .map(incident -> record(incident, seen));
        ReportView view = new ReportPage(report, record, seen).view(context);
        templates.answer(context, Optional.empty(), () -> templates.render("report.jte", Map.of("report", view)));
    }

    private IncidentRecord record(String id, Seen seen) {
        return records.find(id, seen.asOf()).orElseThrow(() -> unknown(id, seen));
    }

    /** What had been entered by the moment from which the record is seen. */
    private List<Step> steps(IncidentRecord record, Seen seen) {
        return ledger.history(record.id()).stream()
                .filter(step -> seen.asOf()
                        .recorded()
                        .map(by -> !step.recordedAt().isAfter(by))
                        .orElse(true))
                .toList();
    }

    private static Unanswerable unknown(String id, Seen seen) {
        String incident = "“" + Cut.title(Printable.of(id)) + "”";
        return Unanswerable.notOnRecord(
                seen.isPast()
                        ? "Nothing was on record of an incident " + incident + " at that time. Choose a later one."
                        : "No incident has the id " + incident + ". An id has ten letters and digits; the list of"
                                + " incidents leads to each.");
    }

    /** A word that changes when the record does; absent for a past moment, as edits and readings may still reach it. */
    private Optional<String> version(IncidentRecord record, Seen seen) {
        return seen.isPast()
                ? Optional.empty()
                : records.find(record.id())
                        .filter(found -> found.record() == record)
                        .map(found -> found.version().toString());
    }

    private void refuse(Unanswerable refusal, Context context) {
        context.status(refusal.status());
        Templates.send(
                context,
                templates.render("message.jte", Map.of("heading", refusal.heading(), "words", refusal.words())));
    }
}
