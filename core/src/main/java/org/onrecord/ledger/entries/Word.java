package org.onrecord.ledger.entries;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The form of values that need no form of parts.
 *
 * @param expected what must stand there, for people
 * @param reader gives nothing, or throws IllegalArgumentException or DateTimeException, where something else stands there
 */
record Word<T>(
        String expected,
        BiConsumer<JsonGenerator, T> writer,
        Function<JsonNode, Optional<T>> reader,
        @Override Optional<T> leftOut)
        implements Form<T> {
    Word(String expected, BiConsumer<JsonGenerator, T> writer, Function<JsonNode, Optional<T>> reader) {
        this(expected, writer, reader, Optional.empty());
    }

    /** The same, left out for one value. */
    Word<T> leftOutFor(T value) {
        return new Word<>(expected, writer, reader, Optional.of(value));
    }

    @Override
    public void write(T value, JsonGenerator json) {
        writer.accept(json, value);
    }

    @Override
    public T read(JsonNode node) {
        try {
            return reader.apply(node).orElseThrow(() -> new Misfit(expected, node));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Misfit(expected, node);
        }
    }
}
