package org.onrecord.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, how much each tells, and its pairs of capitalised words, which are names most often. */
final class ProfileWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d{2,6}");
    private static final Pattern AGE =
            Pattern.compile("\\b(\\d{1,2})(?:[- ]years?[- ]old|[- ]year[- ]olds)|, (\\d{1,2}),|\\((\\d{1,2})\\)");

    private static final Pattern NAME = Pattern.compile(
            "(\\p{Lu}\\p{L}{1,30}+)(?: \\p{Lu}\\.?)?(?: \\p{Lu}\\p{L}{1,30}+)?? (\\p{Lu}[\\p{L}'’-]{1,30}+)(?! \\p{Lu}\\p{L})");

    private static final String FULL_NAME = "(\\p{Lu}\\p{L}{1,30}+(?: \\p{Lu}\\p{L}{0,30}+\\.?){1,3})";

    /** Someone with an age, or someone identified: victims and suspects, hardly ever those who speak of them. */
    private static final Pattern PERSON = Pattern.compile(FULL_NAME + ",? (?:\\(?\\d{1,2}\\b)|\\d{1,2}-year-old "
            + FULL_NAME + "|\\bidentified (?:\\p{Ll}{1,30}+ ){0,6}as (?:\\d{1,2}-year-old )?" + FULL_NAME);

    /** Beyond this a report has told what happened, and pages bring other stories. */
    private static final int MOST_CHARACTERS = 6000;

    private static final int MOST_TIMES = 5;

    /** The least weight of the lighter half of a name: "Medical" and "Department" are no names. */
    private static final double LEAST_NAME = 2.5;

    private final WordWeights weights;

    ProfileWords(WordWeights weights) {
        this.weights = weights;
    }

    /**
     * Each word or pair with its weight: the more often it stands and the rarer it is, the more.
     *
     * @param noNames pairs of words in lower case that name places
     */
    Map<String, Double> weighed(String text, Set<String> noNames) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Double> rarity = new HashMap<>();
        Matcher matcher = WORD.matcher(head(text));
        String before = "";
        int beforeEnd = -2;
        while (matcher.find()) {
            String word = matcher.group();
            if (word.length() == 1) {
                continue;
            }
            String plain = word.toLowerCase(Locale.ROOT);
            counts.merge(plain, 1, Integer::sum);
            double weight = rarity.computeIfAbsent(plain, weights::of);
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (capital && !before.isEmpty() && isNear(text, beforeEnd, matcher.start())) {
                double lighter = Math.min(weight, rarity.getOrDefault(before, 0.0));
                String pair = before + " " + plain;
                if (lighter >= LEAST_NAME && !noNames.contains(pair)) {
                    counts.merge(pair, 1, Integer::sum);
                    rarity.put(pair, lighter + 2);
                }
            }
            before = capital ? plain : "";
            beforeEnd = matcher.end();
        }
        Map<String, Double> weighed = new HashMap<>();
        counts.forEach((word, count) -> weighed.put(word, rounded(rarity.getOrDefault(word, 0.0), count)));
        return weighed;
    }

    private static double rounded(double rarity, int count) {
        return Math.round(100 * rarity * (1 + Math.log(Math.min(MOST_TIMES, count)))) / 100.0;
    }

    /** Whether one word follows another with nothing but a space, or an initial, between them. */
    private static boolean isNear(String text, int end, int start) {
        return start == end + 1 && text.charAt(end) == ' '
                || start <= end + 4 && text.substring(end, start).matches(" [A-Z]\\.? ");
    }

    /** The ages of people that a text gives. */
    Set<Integer> ages(String text) {
        Set<Integer> ages = new TreeSet<>();
        Matcher matcher = AGE.matcher(head(text));
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    ages.add(Integer.valueOf(matcher.group(group)));
                }
            }
        }
        return ages;
    }

    /** The names in some words, of two capitalised words or more: "Kaemon Robinson, 17," is "kaemon robinson". */
    Set<String> names(String words) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(words);
        while (matcher.find()) {
            String first = matcher.group(1).toLowerCase(Locale.ROOT);
            String last = matcher.group(2).toLowerCase(Locale.ROOT);
            if (Math.min(weights.of(first), weights.of(last)) >= LEAST_NAME) {
                names.add(first + " " + last);
            }
        }
        return names;
    }

    /** The people in a text whose age is given, or who are identified. */
    Set<String> people(String text) {
        Set<String> people = new HashSet<>();
        Matcher matcher = PERSON.matcher(head(text));
        while (matcher.find()) {
            people.addAll(names(matcher.group()));
        }
        return people;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
    }

    /** The different words of a text's head, as the table of their frequencies counts them. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(head(text));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
