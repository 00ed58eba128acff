package org.onrecord.reading.toll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.model.Span;
import org.onrecord.reading.language.WordList;

/** Words that tell, beside the figures, whether people died or were hurt: "fatal", "attempted murder". */
final class TollCues {
    /** The most words of a phrase. */
    private static final int LONGEST = 4;

    private static final int MOST_CHARACTERS = 40;

    private final Map<String, List<String>> cuesByPhrase = new HashMap<>();

    TollCues() {
        WordList file = WordList.load("toll.txt");
        file.sections()
                .keySet()
                .forEach(cue -> file.entries(cue)
                        .forEach(entry -> cuesByPhrase
                                .computeIfAbsent(entry.replace('_', ' '), phrase -> new ArrayList<>())
                                .add(cue)));
    }

    /** Where each cue stands in a text, in text order; cues that stand nowhere are left out. */
    Map<String, List<Span>> in(String text) {
        Map<String, List<Span>> found = new TreeMap<>();
        int[] starts = new int[LONGEST];
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            starts[words % LONGEST] = at;
            words++;
            for (int length = 1; length <= Math.min(LONGEST, words); length++) {
                add(text, starts[(words - length) % LONGEST], end, found);
            }
            at = end;
        }
        return found;
    }

    private void add(String text, int start, int end, Map<String, List<Span>> found) {
        if (end - start > MOST_CHARACTERS) {
            return;
        }
        for (String cue : cuesByPhrase.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), List.of())) {
            found.computeIfAbsent(cue, c -> new ArrayList<>()).add(new Span(start, end));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '/';
    }
}
