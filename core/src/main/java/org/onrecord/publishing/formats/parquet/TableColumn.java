package org.onrecord.publishing.formats.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.onrecord.publishing.formats.common.PlainText;

/**
 * A column of the table.
 *
 * @param name in lower case with underscores
 * @param values what its values look like, a word for people
 * @param meaning what stands in it, a phrase
 * @param type as Parquet knows it; every column may be null
 * @param writer writes a row's value where there is one, and tells whether there is
 */
record TableColumn(String name, String values, String meaning, Type type, Writer writer) {
    /** Writes a row's value. */
    interface Writer {
        /** What writes the value; absent for null. */
        Optional<Runnable> of(AssertionRow row, RecordConsumer out);
    }

    /** What people read of a column. */
    private record Head(String name, String values, String meaning) {}

    static TableColumn text(String name, String meaning, Function<AssertionRow, Optional<String>> value) {
        Type type = Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
        return of(new Head(name, "text", meaning), type, value, (out, text) -> out.addBinary(binary(text)));
    }

    static TableColumn number(String name, String meaning, Function<AssertionRow, OptionalLong> value) {
        Type type = Types.optional(PrimitiveTypeName.INT64).named(name);
        return of(new Head(name, "number", meaning), type, row -> boxed(value.apply(row)), RecordConsumer::addLong);
    }

    static TableColumn degrees(String name, String meaning, Function<AssertionRow, Optional<Double>> value) {
        Type type = Types.optional(PrimitiveTypeName.DOUBLE).named(name);
        return of(new Head(name, "degrees", meaning), type, value, RecordConsumer::addDouble);
    }

    static TableColumn flag(String name, String meaning, Function<AssertionRow, Optional<Boolean>> value) {
        Type type = Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        return of(new Head(name, "true or false", meaning), type, value, RecordConsumer::addBoolean);
    }

    static TableColumn day(String name, String meaning, Function<AssertionRow, Optional<LocalDate>> value) {
        Type type = Types.optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(name);
        return of(
                new Head(name, "day", meaning),
                type,
                value,
                (out, day) -> out.addInteger(Math.toIntExact(day.toEpochDay())));
    }

    static TableColumn moment(String name, String meaning, Function<AssertionRow, Optional<Instant>> value) {
        Type type = Types.optional(PrimitiveTypeName.INT64)
                .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
                .named(name);
        return of(new Head(name, "moment in UTC", meaning), type, value, (out, at) -> out.addLong(micros(at)));
    }

    /** A list of texts, maybe empty, never null. */
    static TableColumn texts(String name, String meaning, Function<AssertionRow, List<String>> value) {
        Type type = Types.optionalList()
                .requiredElement(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
        return of(
                new Head(name, "list of texts", meaning),
                type,
                row -> Optional.of(value.apply(row)),
                TableColumn::addTexts);
    }

    private static <T> TableColumn of(
            Head head, Type type, Function<AssertionRow, Optional<T>> value, BiConsumer<RecordConsumer, T> add) {
        return new TableColumn(
                head.name(),
                head.values(),
                head.meaning(),
                type,
                (row, out) -> value.apply(row).map(present -> () -> add.accept(out, present)));
    }

    private static void addTexts(RecordConsumer out, List<String> texts) {
        out.startGroup();
        if (!texts.isEmpty()) {
            out.startField("list", 0);
            for (String text : texts) {
                out.startGroup();
                out.startField("element", 0);
                out.addBinary(binary(text));
                out.endField("element", 0);
                out.endGroup();
            }
            out.endField("list", 0);
        }
        out.endGroup();
    }

    private static Binary binary(String text) {
        return Binary.fromString(PlainText.of(text));
    }

    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
