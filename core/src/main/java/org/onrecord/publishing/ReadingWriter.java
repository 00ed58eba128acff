package org.onrecord.publishing;

import org.onrecord.model.Advisory;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Statement;

/** Writes the objects of a reading, their keys in the order of the format's description. */
final class ReadingWriter {
    private final Fields json;
    private final IncidentWriter incidents;
    private final MentionWriter mentions;
    private final StatementWriter statements;

    ReadingWriter(Fields json) {
        this.json = json;
        this.incidents = new IncidentWriter(json);
        this.mentions = new MentionWriter(json);
        this.statements = new StatementWriter(json);
    }

    void write(Reading reading) {
        json.object(() -> {
            json.text("format", ReadingJson.FORMAT);
            json.text("reader", reading.reader());
            json.object("report", () -> writeReport(reading));
            json.objects("incidents", reading.incidents(), incidents::write);
            json.objects("figures", reading.figures(), this::writeFigure);
            json.objects("statements", reading.statements(), this::writeStatement);
            json.objects("times", reading.times(), mentions::writeTime);
            json.objects("toponyms", reading.toponyms(), mentions::writeToponym);
            json.objects("events", reading.events(), mentions::writeEvent);
        });
    }

    private void writeReport(Reading reading) {
        Report report = reading.report();
        json.text("id", report.id());
        json.text("title", report.title());
        json.text("publisher", report.publisher());
        json.text("publishedAt", report.publishedAt());
        json.text("url", report.url());
        json.text("language", report.language());
        json.strings(
                "advisories", reading.advisories().stream().map(Advisory::code).toList());
        json.text("text", report.text());
    }

    private void writeFigure(Figure figure) {
        json.text("id", figure.id());
        json.span("span", figure.span());
        json.text("text", figure.text());
        json.text("category", figure.category().code());
        json.number("min", figure.bounds().min());
        json.number("max", figure.bounds().max());
        json.flag("approximate", figure.bounds().approximate());
        json.flag("implicit", figure.implicit());
        json.text("subject", figure.subject());
        json.flag("includesAttackers", figure.includesAttackers());
        json.text("incident", figure.incident());
        json.text("statement", figure.statement());
        json.flag("linked", figure.linked());
        json.flag("former", figure.former());
        json.optional("area", figure.area(), mentions::writeToponym);
    }

    private void writeStatement(Statement statement) {
        json.text("id", statement.id());
        statements.write(statement);
        json.text("incident", statement.incident());
    }
}
