package org.onrecord.linking.copies;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** What is left of a text when typography is taken away: its words in lower case, one space between them. */
final class PlainText {
    /** Below it, no script does without spaces; asking for the script is slow. */
    private static final int FIRST_UNSPACED = 0xE00;

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private PlainText() {}

    /** Apostrophes and invisible characters vanish, other marks divide; scripts without spaces give a word a letter. */
    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder words = new StringBuilder(composed.length());
        boolean gap = false;
        int character;
        for (int i = 0; i < composed.length(); i += Character.charCount(character)) {
            character = composed.codePointAt(i);
            if (isPartOfWord(character)) {
                boolean alone = isUnspaced(character);
                if ((gap || alone) && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(Character.toLowerCase(character));
                gap = alone;
            } else {
                gap |= !isPassedOver(character);
            }
        }
        return words.toString();
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPassedOver(int character) {
        return switch (character) {
            case '\'', '\u2018', '\u2019', '\u02BC', '`' -> true;
            default -> Character.getType(character) == Character.FORMAT;
        };
    }

    private static boolean isUnspaced(int character) {
        return character >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(character));
    }
}
