package org.onrecord.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports of the news corpora that are near copies of each other as they stand, found by hand: ids alone. */
final class KnownCopies {
    private static final String NAME = "known-copies.txt";

    private KnownCopies() {}

    /** The story of each, which is the first id of its line. */
    static Map<String, String> load() {
        try (InputStream in = KnownCopies.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + NAME + " but found none; build again");
            }
            Map<String, String> stories = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(ids -> ids.forEach(id -> stories.put(id, ids.get(0))));
            return stories;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
