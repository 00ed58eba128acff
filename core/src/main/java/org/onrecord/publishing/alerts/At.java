package org.onrecord.publishing.alerts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A value in a JSON document that a person has written, and where it stands.
 *
 * @param path "$.rules[0].on[1]"
 * @param name the last name of the path
 */
record At(JsonNode node, String path, String name) {
    private static final int LONGEST_FOUND = 60;

    static At root(JsonNode node) {
        return new At(node, "$", "");
    }

    RulesException unlike(String expected) {
        String found = node.isMissingNode() ? "nothing" : node.toString();
        return new RulesException(
                path, expected, found.length() > LONGEST_FOUND ? found.substring(0, LONGEST_FOUND) + "…" : found);
    }

    boolean isObject() {
        return node.isObject();
    }

    /** Refuses what is no object, or has a key that is not known, as such are mostly misspelt. */
    void expectObject(Set<String> keys) {
        if (!node.isObject()) {
            throw unlike("an object with " + listed(keys));
        }
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw new RulesException(path, "no keys but " + listed(keys), '"' + key + '"');
            }
        }
    }

    private static String listed(Set<String> words) {
        return String.join(", ", new TreeSet<>(words));
    }

    Optional<At> find(String key) {
        return node.has(key) ? Optional.of(at(key)) : Optional.empty();
    }

    At need(String key) {
        return find(key).orElseThrow(() -> at(key).unlike("a value"));
    }

    private At at(String key) {
        return new At(node.path(key), path + "." + key, key);
    }

    /** The value of the one key that an object must have. */
    At only(String... keys) {
        Set<String> known = Set.of(keys);
        if (!node.isObject() || node.size() != 1) {
            throw unlike("an object with one of " + listed(known));
        }
        expectObject(known);
        return at(node.propertyNames().iterator().next());
    }

    /** The elements of an array, one at least. */
    List<At> elements(String what) {
        if (!node.isArray() || node.isEmpty()) {
            throw unlike("an array of " + what + ", one at least");
        }
        List<At> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new At(node.get(i), path + "[" + i + "]", name));
        }
        return elements;
    }

    String expectText(String form, String what) {
        if (!node.isString() || !Pattern.matches(form, node.stringValue())) {
            throw unlike(what);
        }
        return node.stringValue();
    }

    String expectOneOf(Set<String> words) {
        if (!node.isString() || !words.contains(node.stringValue())) {
            throw unlike("one of " + listed(words));
        }
        return node.stringValue();
    }

    <E> E expectCode(E[] values, Function<E, String> code) {
        return Arrays.stream(values)
                .filter(value -> node.isString() && code.apply(value).equals(node.stringValue()))
                .findFirst()
                .orElseThrow(
                        () -> unlike("one of " + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }

    double expectNumber() {
        if (!node.isNumber()) {
            throw unlike("a number");
        }
        return node.doubleValue();
    }

    long expectWhole(long least, long most) {
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() < least
                || node.longValue() > most) {
            throw unlike("a whole number of " + least + (most == Long.MAX_VALUE ? " or more" : " to " + most));
        }
        return node.longValue();
    }
}
