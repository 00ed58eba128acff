package org.onrecord.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A resource of lines {@code name = number}; lines that start with # are notes. */
final class ResourceLines {
    private ResourceLines() {}

    static Map<String, Double> numbers(String name) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        try (InputStream in = ResourceLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + name + " but found none; build again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" = ", 2);
                        if (parts.length != 2) {
                            throw new IllegalStateException(
                                    "Expected \"name = number\" but found \"" + line + "\" in " + name);
                        }
                        numbers.put(parts[0], Double.parseDouble(parts[1]));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the resource " + name, unreadable);
        }
        return numbers;
    }
}
