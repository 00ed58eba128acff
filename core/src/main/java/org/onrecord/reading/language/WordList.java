package org.onrecord.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A resource of language knowledge: sections of entries, each with examples that the tests execute.
 *
 * <pre>
 * # a comment
 * [section]
 * word another two_word_phrase
 * > An example of the words above. => what the reader makes of it
 * </pre>
 *
 * <p>Entries are separated by white space; {@code _} stands for the space in a phrase. An entry with an upper-case
 * letter is found in that case alone. A section may be continued further down.
 *
 * @param name the resource's name
 * @param sections lines by section, in the order of the file
 * @param examples what the file promises
 */
public record WordList(String name, Map<String, List<String>> sections, List<Example> examples) {
    /**
     * A line of the file that shows an entry at work.
     *
     * @param section the section that it stands in
     * @param text what is read
     * @param expected what must come of it
     */
    public record Example(String section, String text, String expected) {}

    /**
     * A line {@code name = value}.
     *
     * @param name what stands before the sign
     * @param value all that stands behind it
     */
    public record Definition(String name, String value) {}

    /** Reads a resource that stands beside {@code org.onrecord.reading}. */
    public static WordList load(String name) {
        String path = "/org/onrecord/reading/" + name;
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + path + " but found none; build again");
            }
            return parse(
                    name,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + path, e);
        }
    }

    static WordList parse(String name, List<String> lines) {
        Map<String, List<String>> sections = new TreeMap<>();
        List<Example> examples = new ArrayList<>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
                sections.computeIfAbsent(section, s -> new ArrayList<>());
            } else if (line.startsWith("> ")) {
                int arrow = line.lastIndexOf(" =>");
                expect(arrow > 0, "\"> text => result\"", name, i, line);
                examples.add(new Example(
                        section,
                        line.substring(2, arrow).strip(),
                        line.substring(arrow + 3).strip()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                expect(!section.isEmpty(), "a [section] first", name, i, line);
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
            }
        }
        return new WordList(name, sections, List.copyOf(examples));
    }

    private static void expect(boolean holds, String expected, String name, int line, String found) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Expected " + expected + " but found \"" + found + "\" in " + name + " line " + (line + 1));
        }
    }

    /** The entries of one section; refuses a section that the file lacks. */
    public List<String> entries(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("Expected a section [" + section + "] in " + name);
        }
        return lines.stream().flatMap(l -> List.of(l.split("\\s+")).stream()).toList();
    }

    /** The lines {@code name = value} of one section, in the order of the file; refuses a section that the file lacks. */
    public List<Definition> definitions(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("Expected a section [" + section + "] in " + name);
        }
        return lines.stream()
                .map(line -> line.split(" = ", 2))
                .map(pair -> new Definition(pair[0], pair[1]))
                .toList();
    }
}
