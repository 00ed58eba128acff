package org.onrecord.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English from other languages by the share of its commonest words: cheap, so that every report can be checked.
 *
 * <p>What fails isn't thereby in another language, as a list of names fails too; {@link LanguageGuess} decides that.
 */
final class EnglishCheck {
    /** Function words that are English alone, or nearly so: "in", "on", "was" or "for" are other languages' words too. */
    private static final Set<String> WORDS = Set.of(
            "the", "of", "and", "to", "that", "with", "from", "were", "by", "said", "after", "this", "which", "who",
            "are", "have", "has", "had", "been", "their", "they", "its", "not", "it", "at", "when", "would", "there");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The beginning of a text tells its language. */
    private static final int MAX_CHARS = 10_000;

    /** Fewer words than these prove nothing. */
    private static final int MIN_WORDS = 40;

    private static final double MIN_SHARE = 0.1;

    /** The first letter beyond Latin and its extensions. */
    private static final int BEYOND_LATIN = 0x250;

    private EnglishCheck() {}

    /** What the check finds. */
    enum Verdict {
        ENGLISH,
        /** Too few words to tell, in the letters that English uses. */
        TOO_SHORT,
        DOUBTFUL,
        /** Most letters are of another script. */
        OTHER_SCRIPT
    }

    static Verdict of(String text) {
        Matcher matcher = WORD.matcher(text.substring(0, Math.min(text.length(), MAX_CHARS)));
        int words = 0;
        int english = 0;
        int letters = 0;
        int foreignLetters = 0;
        while (matcher.find()) {
            String word = matcher.group();
            words++;
            english += WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            letters += word.length();
            foreignLetters += (int) word.chars().filter(c -> c >= BEYOND_LATIN).count();
        }
        if (foreignLetters * 2 > letters) {
            return Verdict.OTHER_SCRIPT;
        }
        if (words > 0 && english >= words * MIN_SHARE) {
            return Verdict.ENGLISH;
        }
        return words < MIN_WORDS ? Verdict.TOO_SHORT : Verdict.DOUBTFUL;
    }
}
