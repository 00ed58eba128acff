package org.onrecord.ledger.entries;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.model.Advisory;
import org.onrecord.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The forms of single values. */
final class Scalars {
    private static final String NUMBER = "a whole number";

    static final Word<String> TEXT = new Word<>("a text", JsonGenerator::writeString, Scalars::text);
    static final Word<Boolean> TRUTH = new Word<>(
            "true or false",
            JsonGenerator::writeBoolean,
            node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());
    static final Word<Integer> INT = new Word<>(NUMBER, JsonGenerator::writeNumber, Scalars::whole);
    static final Word<Long> LONG = new Word<>(NUMBER, JsonGenerator::writeNumber, Scalars::longNumber);

    static final Word<OptionalLong> OPTIONAL_LONG = new Word<>(
            NUMBER,
            (json, number) -> json.writeNumber(number.getAsLong()),
            node -> longNumber(node).map(OptionalLong::of),
            Optional.of(OptionalLong.empty()));
    static final Word<OptionalInt> OPTIONAL_INT = new Word<>(
            NUMBER,
            (json, number) -> json.writeNumber(number.getAsInt()),
            node -> whole(node).map(OptionalInt::of),
            Optional.of(OptionalInt.empty()));

    static final Word<Instant> INSTANT = parsed("a moment such as 2024-03-22T17:05:00Z", Instant::parse);

    /** The start and the end: {@code [17,23]}. */
    static final Word<Span> SPAN =
            new Word<>("a span such as [17,23]", (json, span) -> writeSpan(span, json), Scalars::span);

    private Scalars() {}

    /** A number with a fraction, rounded to some decimals, since more only make the entry longer. */
    static Word<Double> rounded(int decimals) {
        double scale = Math.pow(10, decimals);
        return new Word<>(
                "a number",
                (json, number) -> json.writeNumber(Math.round(finite(number) * scale) / scale),
                node -> node.isNumber() ? Optional.of(node.doubleValue()) : Optional.empty());
    }

    /** A value as it writes itself. */
    static <T> Word<T> parsed(String expected, Function<String, T> parser) {
        return new Word<>(
                expected,
                (json, value) -> json.writeString(value.toString()),
                node -> text(node).map(parser));
    }

    /** A word of a fixed list. */
    static <E extends Enum<E>> Word<E> coded(Class<E> type) {
        Map<String, E> codes = codes(type);
        return new Word<>(
                expected(codes),
                (json, constant) -> json.writeString(code(constant)),
                node -> text(node).flatMap(code -> Optional.ofNullable(codes.get(code))));
    }

    static <E extends Enum<E>> Map<String, E> codes(Class<E> type) {
        Map<String, E> codes = new TreeMap<>();
        for (E constant : type.getEnumConstants()) {
            codes.put(code(constant), constant);
        }
        return codes;
    }

    static String expected(Map<String, ?> codes) {
        return "one of " + String.join(", ", codes.keySet());
    }

    /** The name in public output: that of the IPTC for advisories, lower case for all others. */
    static String code(Enum<?> constant) {
        return constant instanceof Advisory advisory
                ? advisory.code()
                : constant.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static Optional<Integer> whole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() ? Optional.of(node.intValue()) : Optional.empty();
    }

    private static Optional<Long> longNumber(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? Optional.of(node.longValue()) : Optional.empty();
    }

    private static void writeSpan(Span span, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private static Optional<Span> span(JsonNode node) {
        if (!node.isArray() || node.size() != 2) {
            return Optional.empty();
        }
        return whole(node.get(0)).flatMap(start -> whole(node.get(1)).map(end -> new Span(start, end)));
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Expected a finite number but found " + number);
        }
        return number;
    }
}
