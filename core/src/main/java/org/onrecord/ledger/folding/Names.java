package org.onrecord.ledger.folding;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When two wordings are one name. */
final class Names {
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) (?=.)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}\\p{N}])");

    private static final Pattern QUANTITY =
            Pattern.compile("^(?:(?:all|both|some|several|many|other|\\p{N}+|one|two|three|four"
                    + "|five|six|seven|eight|nine|ten|eleven|twelve) )+(?=.)");

    private Names() {}

    /** The same also for different numbers of them: "all four gunmen" is "gunmen". */
    static String plainWithoutNumber(String words) {
        return QUANTITY.matcher(plain(words)).replaceAll("");
    }

    /** The same for wordings that differ in case, punctuation or the article: "the Al-Shabaab" is "al shabaab". */
    static String plain(String words) {
        String spaced = ODD.matcher(POSSESSIVE.matcher(words).replaceAll("")).replaceAll(" ");
        return ARTICLE.matcher(spaced.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether it names one thing, as capitals tell: "the Old Hall", but not "A concert hall". */
    static boolean isName(String words) {
        String[] parts = words.strip().split("\\s+", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean capital = !parts[i].isEmpty() && Character.isUpperCase(parts[i].codePointAt(0));
            if (capital && (i > 0 || parts.length == 1)) {
                return true;
            }
        }
        return false;
    }

    /** The wording that stands most often, the first of those that stand as often. */
    static String mostWritten(Stream<String> wordings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        wordings.forEach(wording -> counts.merge(wording, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(comparing(Map.Entry<String, Integer>::getValue).reversed())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
