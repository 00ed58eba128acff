package org.onrecord.intake.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words of {@code parts.txt}, looked for in classes and ids. Remembers the names of one page, which repeat a lot. */
final class PartNames {
    private static final Set<String> WORDS = new HashSet<>();

    /** Words that may go on, by their first letter. */
    private static final Map<Character, List<String>> BEGINNINGS = new HashMap<>();

    /** A longer class or id is no name. */
    private static final int LONGEST = 2000;

    static {
        for (String word : load()) {
            if (word.endsWith("*")) {
                BEGINNINGS
                        .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                        .add(word.substring(0, word.length() - 1));
            } else {
                WORDS.add(word);
            }
        }
    }

    private final Map<String, Boolean> known = new HashMap<>();

    private static List<String> load() {
        try (InputStream file = PartNames.class.getResourceAsStream("parts.txt")) {
            if (file == null) {
                throw new IllegalStateException("Expected parts.txt beside " + PartNames.class + " but found none");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the element's class or id says that it is no text of an article. */
    boolean has(Element element) {
        return isPart(element.className()) || isPart(element.id());
    }

    private boolean isPart(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && known.computeIfAbsent(name, PartNames::hasWord);
    }

    private static boolean hasWord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length()) {
            int end = wordEnd(lower, start);
            if (end > start) {
                boolean joined = end < lower.length() && lower.charAt(end) == '-';
                if (isWord(lower.substring(start, end))
                        || joined && isWord(lower.substring(start, wordEnd(lower, end + 1)))) {
                    return true;
                }
            }
            start = end + 1;
        }
        return false;
    }

    private static int wordEnd(String name, int start) {
        int end = start;
        while (end < name.length() && !isDivider(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDivider(char c) {
        return c == '-' || c == '_' || Character.isWhitespace(c);
    }

    private static boolean isWord(String word) {
        if (WORDS.contains(word)) {
            return true;
        }
        for (String beginning : BEGINNINGS.getOrDefault(word.charAt(0), List.of())) {
            if (word.startsWith(beginning) && goesOn(word, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
