package org.onrecord.intake;

import java.util.Optional;

/**
 * The language of a report, and whether it is one that is read.
 *
 * @param code ISO 639-1, or 639-3 where it has no code of two letters; "und" where unknown
 * @param phrase "in French", for messages and counts
 */
record Language(String code, boolean isRead, String phrase) {
    private static final Language ENGLISH = new Language("en", true, "in English");

    /** Texts too short or too mixed to tell are read: what is no English yields nothing. */
    private static final Language UNKNOWN = new Language("und", true, "in a language that it does not tell");

    static Language of(String text) {
        EnglishCheck.Verdict verdict = EnglishCheck.of(text);
        return switch (verdict) {
            case ENGLISH -> ENGLISH;
            case TOO_SHORT -> UNKNOWN;
            case DOUBTFUL, OTHER_SCRIPT -> guessed(text, verdict == EnglishCheck.Verdict.OTHER_SCRIPT);
        };
    }

    private static Language guessed(String text, boolean otherScript) {
        LanguageGuess guess = LanguageGuess.of(text);
        if (otherScript || (!guess.isEnglish() && guess.isSure())) {
            Optional<String> name = guess.findName();
            return new Language(
                    guess.shortest(),
                    false,
                    name.map(known -> "in " + known).orElse("in another language (" + guess.code() + ")"));
        }
        return guess.isEnglish() ? ENGLISH : UNKNOWN;
    }
}
