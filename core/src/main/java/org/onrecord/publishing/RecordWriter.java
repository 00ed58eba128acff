package org.onrecord.publishing;

import java.util.function.Consumer;
import org.onrecord.model.Advisory;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Supported;
import org.onrecord.model.Testimony;

/** Writes the objects of a record, their keys in the order of the format's description. */
final class RecordWriter {
    private final Fields json;
    private final WhereWhenWriter places;
    private final TollWriter tolls;
    private final StatementWriter statements;
    private final ReportHeadWriter reports;

    RecordWriter(Fields json) {
        this.json = json;
        this.places = new WhereWhenWriter(json);
        this.tolls = new TollWriter(json);
        this.statements = new StatementWriter(json);
        this.reports = new ReportHeadWriter(json);
    }

    void write(IncidentRecord record) {
        json.object(() -> writeFields(record));
    }

    /** The record with from which moment it was seen. */
    void write(IncidentRecord record, Seen seen) {
        json.object(() -> {
            writeFields(record);
            json.object("seen", () -> {
                json.text("asOf", seen.asOf());
                json.text("reportedBy", seen.reportedBy());
                json.number("entry", seen.entry());
            });
        });
    }

    private void writeFields(IncidentRecord record) {
        json.text("format", RecordJson.FORMAT);
        json.text("id", record.id());
        json.strings("merged", record.merged());
        json.strings("kinds", record.kinds().stream().map(IncidentKind::code).toList());
        json.optional("occurred", record.occurred(), time -> writeSupported(time, places::writePeriod));
        json.optional("place", record.place(), place -> writeSupported(place, places::writePlace));
        json.objects(
                "perpetrators", record.perpetrators(), one -> writeSupported(one, name -> json.text("name", name)));
        json.strings(
                "advisories",
                record.advisories().stream().sorted().map(Advisory::code).toList());
        json.number("stories", record.stories());
        json.flag("disputed", record.isDisputed());
        json.objects("tolls", record.tolls(), tolls::writeSeries);
        json.objects("testimonies", record.testimonies(), this::writeTestimony);
        json.objects("reports", record.reports(), reports::write);
        json.objects("edits", record.edits(), this::writeEdit);
    }

    private <T> void writeSupported(Supported<T> supported, Consumer<T> value) {
        value.accept(supported.value());
        json.number("stories", supported.stories());
        json.text("why", supported.why());
        json.objects("evidence", supported.evidence(), evidence -> {
            json.text("report", evidence.report());
            json.span("span", evidence.span());
        });
    }

    private void writeTestimony(Testimony testimony) {
        json.text("id", testimony.id());
        statements.write(testimony.statement());
        json.text("report", testimony.report().id());
        reports.writeTimes(testimony.report());
        json.text("reader", testimony.reader());
        json.object("chain", () -> tolls.writeChain(testimony.chain()));
    }

    void writeEdit(Edit edit) {
        json.text("id", edit.id());
        json.text("action", edit.action().code());
        json.text("incident", edit.incident());
        json.text("target", edit.target());
        json.text("other", edit.other());
        json.optional("place", edit.place(), places::writePlace);
        json.optional("period", edit.period(), places::writePeriod);
        json.text("by", edit.by());
        json.text("reason", edit.reason());
        json.text("recordedAt", edit.recordedAt().toString());
        json.text("undone", edit.undone());
    }
}
