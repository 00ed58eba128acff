package org.onrecord.ledger.entries;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.onrecord.model.Span;

/**
 * The form of each type that entries are made of, from the components of the records.
 *
 * <p>A number with a fraction keeps six decimals, a tenth of a metre for a place, and one that a word has in a map three.
 */
final class Forms {
    private static final int DECIMALS = 6;
    private static final int DECIMALS_OF_WORDS = 3;

    private final Map<Type, Form<?>> known = new HashMap<>();

    Forms() {
        known.put(String.class, Scalars.TEXT);
        known.put(boolean.class, Scalars.TRUTH.leftOutFor(false));
        known.put(Boolean.class, Scalars.TRUTH);
        known.put(int.class, Scalars.INT);
        known.put(Integer.class, Scalars.INT);
        known.put(long.class, Scalars.LONG);
        known.put(double.class, Scalars.rounded(DECIMALS));
        known.put(Double.class, Scalars.rounded(DECIMALS_OF_WORDS));
        known.put(OptionalLong.class, Scalars.OPTIONAL_LONG);
        known.put(OptionalInt.class, Scalars.OPTIONAL_INT);
        known.put(Span.class, Scalars.SPAN);
        known.put(LocalDate.class, Scalars.parsed("a day such as 2024-03-22", LocalDate::parse));
        known.put(Instant.class, Scalars.INSTANT);
        known.put(URI.class, Scalars.parsed("an address", URI::create));
    }

    /** The form of a record. */
    @SuppressWarnings("unchecked") // a record's class has its form
    <R extends Record> RecordForm<R> ofRecord(Class<R> type) {
        return (RecordForm<R>) (Form<?>) of(type);
    }

    /** The form of a type, which is given values of that type alone. */
    @SuppressWarnings("unchecked")
    Form<Object> of(Type type) {
        Form<?> form = known.get(type);
        if (form == null) {
            form = make(type);
            known.put(type, form);
        }
        return (Form<Object>) form;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Form<?> make(Type type) {
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return new RecordForm(plain, this);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Scalars.coded((Class) plain);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            return switch (generic.getRawType().getTypeName()) {
                case "java.util.Optional" -> new Several.Maybe<>(of(parts[0]));
                case "java.util.List" -> new Several.Listed<>(of(parts[0]));
                case "java.util.Set" -> new Several.Sorted(of(parts[0]));
                case "java.util.Map" -> keyed((Class) parts[0], of(parts[1]));
                default -> throw unknown(type);
            };
        }
        throw unknown(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Form<?> keyed(Class key, Form<Object> each) {
        if (key == String.class) {
            return new Several.Keyed<>(each, Function.<String>identity(), Function.identity());
        }
        Map<String, Enum> codes = Scalars.codes(key);
        return new Several.Keyed(each, (Function<Enum, String>) Scalars::code, (Function<String, Enum>) code -> {
            Enum constant = codes.get(code);
            if (constant == null) {
                throw new Misfit(Scalars.expected(codes), code);
            }
            return constant;
        });
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException("Expected a type that entries are made of but found " + type
                + "; give it a form in " + Forms.class.getName());
    }
}
