package org.onrecord.reading.times;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/** Whole numbers in words up to the thousands, and years as people speak them. */
final class NumberWords {
    private static final int LONGEST = 6;

    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, Integer> scales = new HashMap<>();

    NumberWords(WordList numbers) {
        read(numbers, "Value", values);
        read(numbers, "Scale", scales);
        values.keySet().removeAll(List.of("both", "zero"));
        scales.keySet().removeAll(List.of("million", "billion"));
        values.put("dozen", 12);
    }

    private static void read(WordList numbers, String section, Map<String, Integer> into) {
        List<String> entries = numbers.entries(section);
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            long value = Long.parseLong(entries.get(i + 1));
            into.put(entries.get(i), (int) Math.min(value, Integer.MAX_VALUE));
        }
    }

    /** A number that some tokens spell. */
    record Worded(int to, int value, boolean year) {}

    /** The longest number that starts at a token; with {@code to} equal to its start where there is none. */
    Worded at(Sentence sentence, int from) {
        int to = from;
        int total = 0;
        int part = 0;
        while (to < sentence.size() && to - from < LONGEST) {
            String word = sentence.token(to).lower();
            OptionalInt value = simple(word);
            boolean scale = scales.containsKey(word);
            if (value.isPresent() && (part == 0 || part % 100 >= 20 && part % 10 == 0 && value.getAsInt() < 10)
                    || value.isPresent() && part > 0 && part % 100 == 0) {
                part += value.getAsInt();
            } else if (value.isPresent() && isCentury(part, to - from) && value.getAsInt() >= 10) {
                return new Worded(to + 1, part * 100 + value.getAsInt(), true);
            } else if (scale && part > 0) {
                total += scales.getOrDefault(word, 1) == 100 ? 0 : part * 1000;
                part = scales.getOrDefault(word, 1) == 100 ? part * 100 : 0;
            } else {
                break;
            }
            to++;
        }
        return new Worded(to, total + part, false);
    }

    private static boolean isCentury(int first, int words) {
        return words == 1 && first >= 17 && first <= 20;
    }

    /** The value of "seven", "twenty" or "twenty-four". */
    OptionalInt simple(String word) {
        Integer whole = values.get(word);
        if (whole != null) {
            return OptionalInt.of(whole);
        }
        String[] parts = word.split("-");
        if (parts.length == 2 && values.getOrDefault(parts[0], 0) >= 20 && values.containsKey(parts[1])) {
            return OptionalInt.of(Arrays.stream(parts)
                    .mapToInt(p -> values.getOrDefault(p, 0))
                    .sum());
        }
        return OptionalInt.empty();
    }
}
