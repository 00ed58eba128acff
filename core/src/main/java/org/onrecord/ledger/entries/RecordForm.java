package org.onrecord.ledger.entries;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A record as an object with a field a component, named and ordered as in the record. */
final class RecordForm<R extends Record> implements Form<R> {
    private final Constructor<R> constructor;
    private final List<Field> fields;
    private final Set<String> names;
    private final Optional<R> leftOut;

    /** A component of the record and the form of its values. */
    private record Field(String name, Method accessor, Form<Object> form) {}

    RecordForm(Class<R> type, Forms forms) {
        RecordComponent[] components = type.getRecordComponents();
        this.fields = Arrays.stream(components)
                .map(part -> new Field(part.getName(), part.getAccessor(), forms.of(part.getGenericType())))
                .toList();
        this.names = fields.stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Expected the canonical constructor of " + type, e);
        }
        Object[] absent = fields.stream()
                .flatMap(field -> field.form().leftOut().stream())
                .toArray();
        this.leftOut = absent.length == fields.size() ? whereValid(absent) : Optional.empty();
    }

    /** The record without any of its parts; absent where there must be some. */
    private Optional<R> whereValid(Object[] parts) {
        try {
            return Optional.of(make(parts));
        } catch (Misfit needsSome) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<R> leftOut() {
        return leftOut;
    }

    @Override
    public void write(R value, JsonGenerator json) {
        json.writeStartObject();
        writeFields(value, json);
        json.writeEndObject();
    }

    /** Writes the fields into the present object. */
    void writeFields(R value, JsonGenerator json) {
        for (Field field : fields) {
            Object part = part(value, field);
            if (!field.form().leftOut().equals(Optional.of(part))) {
                json.writeName(field.name());
                field.form().write(part, json);
            }
        }
    }

    @Override
    public R read(JsonNode node) {
        return read(node, Set.of());
    }

    /**
     * The record that stands there.
     *
     * @param besides names of fields that are others' to read
     */
    R read(JsonNode node, Set<String> besides) {
        if (!node.isObject()) {
            throw new Misfit("an object", node);
        }
        Object[] parts = new Object[fields.size()];
        int found = 0;
        for (int i = 0; i < parts.length; i++) {
            Field field = fields.get(i);
            JsonNode part = node.get(field.name());
            found += part == null ? 0 : 1;
            parts[i] = part == null ? absent(field) : read(field, part);
        }
        if (found + besides.size() != node.size()) {
            refuseUnknown(node, besides);
        }
        return make(parts);
    }

    private static Object read(Field field, JsonNode node) {
        try {
            return field.form().read(node);
        } catch (Misfit misfit) {
            throw misfit.within("." + field.name());
        }
    }

    private static Object absent(Field field) {
        return field.form().leftOut().orElseThrow(() -> new Misfit("the field " + field.name(), "none"));
    }

    private void refuseUnknown(JsonNode node, Set<String> besides) {
        for (String name : node.propertyNames()) {
            if (!names.contains(name) && !besides.contains(name)) {
                throw new Misfit("no fields but " + String.join(", ", names), name);
            }
        }
    }

    private static Object part(Record value, Field field) {
        try {
            return field.accessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Expected to read " + field.accessor(), e);
        }
    }

    private R make(Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                String reason = Objects.requireNonNullElse(refused.getMessage(), "other");
                throw new Misfit("a sound " + constructor.getDeclaringClass().getSimpleName(), reason);
            }
            throw new IllegalStateException("Expected to make a " + constructor.getDeclaringClass(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Expected to make a " + constructor.getDeclaringClass(), e);
        }
    }
}
