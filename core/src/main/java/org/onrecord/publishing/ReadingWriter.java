package org.onrecord.publishing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.onrecord.model.Advisory;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import tools.jackson.core.JsonGenerator;

/** Writes the objects of a reading, their keys in the order of the format's description. */
final class ReadingWriter {
    /** Keys of an incident that have no reader yet. */
    private static final List<String> LISTS_TO_COME =
            List.of("weapons", "perpetrators", "targets", "damage", "response");

    private final JsonGenerator json;

    ReadingWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Reading reading) {
        json.writeStartObject();
        json.writeStringProperty("format", ReadingJson.FORMAT);
        json.writeStringProperty("reader", reading.reader());
        json.writeName("report");
        writeReport(reading);
        writeArray("incidents", reading.incidents(), this::writeIncident);
        writeArray("figures", reading.figures(), this::writeFigure);
        writeArray("statements", reading.statements(), this::writeStatement);
        json.writeEndObject();
    }

    private void writeReport(Reading reading) {
        Report report = reading.report();
        json.writeStartObject();
        json.writeStringProperty("id", report.id());
        json.writeStringProperty("title", report.title());
        writeOptional("publisher", report.publisher());
        writeOptional("publishedAt", report.publishedAt());
        writeOptional("url", report.url());
        json.writeStringProperty("language", report.language());
        List<String> advisories =
                reading.advisories().stream().map(Advisory::code).toList();
        writeArray("advisories", advisories, json::writeString);
        json.writeStringProperty("text", report.text());
        json.writeEndObject();
    }

    private void writeIncident(Incident incident) {
        json.writeStartObject();
        json.writeStringProperty("id", incident.id());
        json.writeBooleanProperty("main", incident.main());
        json.writeStringProperty("scope", incident.scope() == Incident.Scope.SINGLE ? "single" : "total");
        json.writeNullProperty("type");
        writeArray("alsoTypes", List.of(), json::writePOJO);
        json.writeNullProperty("occurred");
        json.writeNullProperty("place");
        LISTS_TO_COME.forEach(name -> writeArray(name, List.of(), json::writePOJO));
        writeArray("triggers", incident.triggers(), this::writeSpan);
        json.writeEndObject();
    }

    private void writeFigure(Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("id", figure.id());
        json.writeName("span");
        writeSpan(figure.span());
        json.writeStringProperty("text", figure.text());
        json.writeStringProperty("category", figure.category().code());
        writeBound("min", figure.bounds().min());
        writeBound("max", figure.bounds().max());
        json.writeBooleanProperty("approximate", figure.bounds().approximate());
        json.writeBooleanProperty("implicit", figure.implicit());
        json.writeStringProperty("subject", figure.subject());
        writeFlag("includesAttackers", figure.includesAttackers());
        json.writeStringProperty("incident", figure.incident());
        writeOptional("statement", figure.statement());
        json.writeBooleanProperty("linked", figure.linked());
        json.writeEndObject();
    }

    private void writeStatement(Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.id());
        json.writeName("span");
        writeSpan(statement.span());
        json.writeStringProperty("text", statement.text());
        json.writeStringProperty("cue", statement.cue());
        json.writeStringProperty("stance", statement.stance().code());
        json.writeName("source");
        statement.source().ifPresentOrElse(this::writeSource, json::writeNull);
        writeArray("via", statement.via(), this::writeSource);
        json.writeName("actor");
        statement.actor().ifPresentOrElse(this::writeMention, json::writeNull);
        json.writeName("recipient");
        statement.recipient().ifPresentOrElse(this::writeMention, json::writeNull);
        json.writeStringProperty("incident", statement.incident());
        json.writeEndObject();
    }

    private void writeSource(Source source) {
        json.writeStartObject();
        json.writeStringProperty("text", source.mention().text());
        json.writeStringProperty("kind", source.kind().code());
        json.writeName("span");
        writeSpan(source.mention().span());
        json.writeEndObject();
    }

    private void writeMention(Mention mention) {
        json.writeStartObject();
        json.writeStringProperty("text", mention.text());
        json.writeName("span");
        writeSpan(mention.span());
        json.writeEndObject();
    }

    private void writeSpan(Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private <T> void writeArray(String name, List<T> elements, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        elements.forEach(writer);
        json.writeEndArray();
    }

    private void writeBound(String name, OptionalLong bound) {
        json.writeName(name);
        bound.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    private void writeFlag(String name, Optional<Boolean> flag) {
        json.writeName(name);
        flag.ifPresentOrElse(json::writeBoolean, json::writeNull);
    }

    private void writeOptional(String name, Optional<?> value) {
        json.writeName(name);
        value.ifPresentOrElse(present -> json.writeString(present.toString()), json::writeNull);
    }
}
