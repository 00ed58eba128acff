package org.onrecord.publishing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import tools.jackson.core.JsonGenerator;

/** Writes what the objects of the format are made of; what is absent becomes null, and no key is left out. */
final class Fields {
    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** An object, where a value is expected. */
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    /** A property that holds an object. */
    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void flag(String name, Optional<Boolean> value) {
        value.ifPresentOrElse(present -> flag(name, present), () -> absent(name));
    }

    /** The value's own words, or null. */
    void text(String name, Optional<?> value) {
        value.ifPresentOrElse(present -> text(name, present.toString()), () -> absent(name));
    }

    void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, OptionalLong value) {
        value.ifPresentOrElse(present -> json.writeNumberProperty(name, present), () -> absent(name));
    }

    void number(String name, OptionalInt value) {
        value.ifPresentOrElse(present -> json.writeNumberProperty(name, present), () -> absent(name));
    }

    void number(String name, OptionalDouble value) {
        value.ifPresentOrElse(present -> json.writeNumberProperty(name, present), () -> absent(name));
    }

    void span(String name, Span span) {
        json.writeName(name);
        span(span);
    }

    void span(String name, Optional<Span> span) {
        span.ifPresentOrElse(present -> span(name, present), () -> absent(name));
    }

    void span(Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    /** Words of the report, what they name, and where they stand, as fields of the present object. */
    void mention(Mention mention, String kind) {
        text("text", mention.text());
        text("kind", kind);
        span("span", mention.span());
    }

    /** The words of a mention and where they stand, as fields of the present object. */
    void mention(Mention mention) {
        text("text", mention.text());
        span("span", mention.span());
    }

    /** A property that holds an object of its own, or null. */
    <T> void optional(String name, Optional<T> value, Consumer<T> writer) {
        json.writeName(name);
        value.ifPresentOrElse(present -> object(() -> writer.accept(present)), json::writeNull);
    }

    /** A property that holds an array of objects. */
    <T> void objects(String name, List<T> elements, Consumer<T> writer) {
        array(name, elements, element -> object(() -> writer.accept(element)));
    }

    /** A property that holds an array of whatever the writer writes. */
    <T> void array(String name, List<T> elements, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        elements.forEach(writer);
        json.writeEndArray();
    }

    void strings(String name, List<String> values) {
        array(name, values, json::writeString);
    }

    private void absent(String name) {
        json.writeNullProperty(name);
    }
}
