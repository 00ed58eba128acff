package org.onrecord.publishing.formats.common;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** JSON in UTF-8, as it is written, that leaves out what is absent; closing it ends the JSON and leaves the stream open. */
public final class JsonOut implements Closeable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    public JsonOut(OutputStream out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Does some writing whose faults of the stream are those of the stream again. */
    public static void writing(Runnable work) throws IOException {
        try {
            work.run();
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    /** An object, where a value is expected. */
    public void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    public void array(String name, Runnable elements) {
        json.writeArrayPropertyStart(name);
        elements.run();
        json.writeEndArray();
    }

    /** An array of objects; left out where it is empty. */
    public <T> void objects(String name, List<T> elements, Consumer<T> fields) {
        if (!elements.isEmpty()) {
            array(name, () -> elements.forEach(element -> object(() -> fields.accept(element))));
        }
    }

    public void text(String name, String value) {
        json.writeStringProperty(name, PlainText.of(value));
    }

    public void text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
    }

    public void texts(String name, List<String> values) {
        array(name, () -> values.forEach(value -> json.writeString(PlainText.of(value))));
    }

    public void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    public void number(String name, Optional<Long> value) {
        value.ifPresent(present -> number(name, present.longValue()));
    }

    public void number(double value) {
        json.writeNumber(value);
    }

    public void number(String name, double value) {
        json.writeNumberProperty(name, value);
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void nothing(String name) {
        json.writeNullProperty(name);
    }

    /** What follows begins a line of its own. */
    public void line() {
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
