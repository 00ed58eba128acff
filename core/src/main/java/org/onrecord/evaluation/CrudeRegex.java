package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two regular expressions make of a report, to compare the reader with: the first number of people that stands
 * before a casualty word, else one where such a word stands at all, else none.
 */
final class CrudeRegex {
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String NUMBER = "\\b(\\d{1,2}|" + String.join("|", NUMBERS) + ")\\b";
    private static final String PEOPLE =
            "(?: (?:\\w+ )?(?:people|persons|men|women|students|victims|children|teens|others|officers|adults))?";
    private static final String AUXILIARY = "(?: (?:was|were|are|is|have been|has been|had been|others|more|people))* ";

    private static final CrudeRegex KILLED = new CrudeRegex(
            "(?:killed|dead|died|fatally|slain|murdered)",
            "\\b(?:killed|dead|died|fatal|fatally|homicide|murder|deadly)\\b");
    private static final CrudeRegex INJURED =
            new CrudeRegex("(?:injured|wounded|hurt|hospitali[sz]ed)", "\\b(?:injured|wounded|injuries|hospital)\\b");

    private final Pattern counted;
    private final Pattern mentioned;

    private CrudeRegex(String participle, String word) {
        counted = Pattern.compile(NUMBER + PEOPLE + AUXILIARY + participle, Pattern.CASE_INSENSITIVE);
        mentioned = Pattern.compile(word, Pattern.CASE_INSENSITIVE);
    }

    static TollGuess guess(String text) {
        return new TollGuess(KILLED.count(text), INJURED.count(text), true);
    }

    private long count(String text) {
        Matcher number = counted.matcher(text);
        if (number.find()) {
            int word = NUMBERS.indexOf(number.group(1).toLowerCase(Locale.ROOT));
            return word >= 0 ? word : Long.parseLong(number.group(1));
        }
        return mentioned.matcher(text).find() ? 1 : 0;
    }
}
