package org.onrecord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a resource by its sections, {@code [name]}; lines that start with # are notes. */
final class Sections {
    private final String resource;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Sections(String resource) {
        this.resource = resource;
    }

    static Sections load(String resource) {
        Sections sections = new Sections(resource);
        try (InputStream in = Sections.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + resource + " but found none; build again");
            }
            sections.read(new BufferedReader(new InputStreamReader(in, UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the resource " + resource, unreadable);
        }
        return sections;
    }

    private void read(BufferedReader reader) throws IOException {
        List<String> section = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("[")) {
                section = lines.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
    }

    List<String> lines(String section) {
        List<String> found = lines.get(section);
        if (found == null) {
            throw new IllegalArgumentException(
                    "Expected one of " + lines.keySet() + " in " + resource + " but was asked for " + section);
        }
        return found;
    }

    /** The words of a section, which commas part. */
    List<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split(", ")).stream())
                .toList();
    }
}
