package org.onrecord.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports of the news that are near copies of each other as they stand, found by hand: ids alone, a story a line. */
final class KnownCopies {
    static final String FILE = "annotations/known-copies.txt";

    private KnownCopies() {}

    /** The story of each, which is the first id of its line. */
    static Map<String, String> read(Path file) {
        try {
            Map<String, String> stories = new HashMap<>();
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(ids -> ids.forEach(id -> stories.put(id, ids.get(0))));
            return stories;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
