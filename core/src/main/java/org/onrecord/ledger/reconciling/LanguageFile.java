package org.onrecord.ledger.reconciling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource of sections with one entry a line, and examples below them: {@code > words | other words => outcome}.
 *
 * @param sections entries by section, in the order of the file
 * @param examples what the file promises, which the tests run
 */
record LanguageFile(Map<String, List<String>> sections, List<Example> examples) {
    record Example(String given, String expected) {}

    /** A file beside this class, or one that other rooms keep, by its full path. */
    static LanguageFile load(String name) {
        try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + name + " but found none; build again");
            }
            return parse(
                    name,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the resource " + name, unreadable);
        }
    }

    static LanguageFile parse(String name, List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<Example> examples = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                entries = sections.computeIfAbsent(line.substring(1, line.length() - 1), section -> new ArrayList<>());
            } else if (line.startsWith("> ")) {
                int arrow = line.lastIndexOf(" => ");
                expect(arrow > 0, "\"> given => expected\"", name, i + 1, line);
                examples.add(new Example(line.substring(2, arrow), line.substring(arrow + 4)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                expect(!sections.isEmpty(), "a [section] first", name, i + 1, line);
                entries.add(line);
            }
        }
        return new LanguageFile(sections, List.copyOf(examples));
    }

    List<String> section(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException("Expected a section [" + section + "] but found " + sections.keySet());
        }
        return entries;
    }

    private static void expect(boolean holds, String expected, String name, int line, String found) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Expected " + expected + " but found \"" + found + "\" in " + name + " line " + line);
        }
    }
}
