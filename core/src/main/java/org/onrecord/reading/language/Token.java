package org.onrecord.reading.language;

import org.onrecord.model.Span;

/**
 * A word, number or mark.
 *
 * @param span where it stands in the report's text
 * @param text its characters
 * @param lower its characters in lower case, with straight apostrophes: what word lists are asked for
 */
public record Token(Span span, String text, String lower) {
    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }
}
