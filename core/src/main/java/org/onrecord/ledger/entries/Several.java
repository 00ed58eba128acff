package org.onrecord.ledger.entries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The forms of what holds none, one or several values of another form; none is left out. */
final class Several {
    private Several() {}

    /** One or none. */
    record Maybe<T>(Form<T> one) implements Form<Optional<T>> {
        @Override
        public void write(Optional<T> value, JsonGenerator json) {
            one.write(value.orElseThrow(), json);
        }

        @Override
        public Optional<T> read(JsonNode node) {
            return Optional.of(one.read(node));
        }

        @Override
        public Optional<Optional<T>> leftOut() {
            return Optional.of(Optional.empty());
        }
    }

    /** An array in the list's order. */
    record Listed<T>(Form<T> each) implements Form<List<T>> {
        @Override
        public void write(List<T> values, JsonGenerator json) {
            writeAll(values, each, json);
        }

        @Override
        public List<T> read(JsonNode node) {
            return readAll(node, each);
        }

        @Override
        public Optional<List<T>> leftOut() {
            return Optional.of(List.of());
        }
    }

    /** An array in the values' own order, so that equal sets are equal bytes. */
    record Sorted<T extends Comparable<T>>(Form<T> each) implements Form<Set<T>> {
        @Override
        public void write(Set<T> values, JsonGenerator json) {
            writeAll(new TreeSet<>(values), each, json);
        }

        @Override
        public Set<T> read(JsonNode node) {
            return new LinkedHashSet<>(readAll(node, each));
        }

        @Override
        public Optional<Set<T>> leftOut() {
            return Optional.of(Set.of());
        }
    }

    /** An object, its keys sorted. */
    record Keyed<K extends Comparable<K>, T>(Form<T> each, Function<K, String> name, Function<String, K> key)
            implements Form<Map<K, T>> {
        @Override
        public void write(Map<K, T> values, JsonGenerator json) {
            json.writeStartObject();
            new TreeMap<>(values).forEach((word, value) -> {
                json.writeName(name.apply(word));
                each.write(value, json);
            });
            json.writeEndObject();
        }

        @Override
        public Map<K, T> read(JsonNode node) {
            if (!node.isObject()) {
                throw new Misfit("an object", node);
            }
            Map<K, T> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                try {
                    values.put(key.apply(field.getKey()), each.read(field.getValue()));
                } catch (Misfit misfit) {
                    throw misfit.within("." + field.getKey());
                }
            }
            return values;
        }

        @Override
        public Optional<Map<K, T>> leftOut() {
            return Optional.of(Map.of());
        }
    }

    private static <T> void writeAll(Collection<T> values, Form<T> each, JsonGenerator json) {
        json.writeStartArray();
        values.forEach(value -> each.write(value, json));
        json.writeEndArray();
    }

    private static <T> List<T> readAll(JsonNode node, Form<T> each) {
        if (!node.isArray()) {
            throw new Misfit("an array", node);
        }
        List<T> values = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            try {
                values.add(each.read(element));
            } catch (Misfit misfit) {
                throw misfit.within("[" + values.size() + "]");
            }
        }
        return values;
    }
}
