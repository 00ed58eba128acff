package org.onrecord.ledger.entries;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.onrecord.model.Bounds;
import org.onrecord.model.Period;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Span;

/** Entries with something of everything in any part, so that a part added to the model is tested as well. */
final class RandomEntries {
    private static final List<String> TEXTS = List.of(
            "",
            "at least 60",
            "\"quoted\", \\ and \t\r\n",
            "Café “Кафе” 咖啡馆",
            "\uD83D\uDD25 fire",
            "half \uD83D of a pair",
            "\uDD25\uD83D",
            "\u0000\u0007\u2028\uFFFF",
            "</script><!-- ");

    private final Random random;

    RandomEntries(long seed) {
        this.random = new Random(seed);
    }

    Entry entry() {
        Class<?>[] kinds = Entry.class.getPermittedSubclasses();
        return (Entry) any(kinds[random.nextInt(kinds.length)]);
    }

    private Object any(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            return switch (generic.getRawType().getTypeName()) {
                case "java.util.Optional" -> random.nextBoolean() ? Optional.of(any(parts[0])) : Optional.empty();
                case "java.util.List" -> several(parts[0]);
                case "java.util.Set" -> new HashSet<>(several(parts[0]));
                default -> {
                    Map<Object, Object> map = new HashMap<>();
                    several(parts[0]).forEach(key -> map.put(isWhole(key) ? key : "half", any(parts[1])));
                    yield map;
                }
            };
        }
        return ofClass((Class<?>) type);
    }

    private List<Object> several(Type type) {
        List<Object> all = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            all.add(any(type));
        }
        return all;
    }

    /** Words of a profile are of letters, so that none holds half a pair of surrogates, which no name in JSON may. */
    private static boolean isWhole(Object key) {
        return key.toString().codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Object ofClass(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return switch (type.getSimpleName()) {
            case "String" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "boolean", "Boolean" -> random.nextBoolean();
            case "int", "Integer" -> number();
            case "long" -> random.nextLong();
            case "double" -> random.nextInt(1_000_001) / 1e6;
            case "Double" -> random.nextInt(9999) / 1e3;
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.of(number()) : OptionalInt.empty();
            case "OptionalLong" -> random.nextBoolean() ? OptionalLong.of(number()) : OptionalLong.empty();
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case "Instant" -> moment();
            case "URI" -> URI.create("https://news.example/" + number() + "?a=%20b");
            case "Span" -> new Span(number(), 1_000_000 + number());
            case "Bounds" -> bounds();
            case "Period" -> new Period(LocalDate.ofEpochDay(number()), LocalDate.ofEpochDay(1_000_000 + number()));
            case "ReportedAt" -> random.nextBoolean() ? ReportedAt.moment(moment()) : ReportedAt.unknown(moment());
            default -> ofRecord(type);
        };
    }

    private Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> any(component.getGenericType()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to make a " + type, e);
        }
    }

    private Bounds bounds() {
        return switch (random.nextInt(4)) {
            case 0 -> Bounds.exactly(number());
            case 1 -> Bounds.atLeast(number());
            case 2 -> Bounds.atMost(number()).approximately();
            default -> Bounds.between(number(), 1_000_000 + number());
        };
    }

    private int number() {
        return random.nextInt(1_000_000);
    }

    private Instant moment() {
        return Instant.ofEpochSecond(number(), random.nextInt(3) * 1_000_001L);
    }
}
