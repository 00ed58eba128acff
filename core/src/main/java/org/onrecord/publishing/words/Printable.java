package org.onrecord.publishing.words;

/**
 * Text of strangers made safe for a terminal: what could move the cursor, recolour, reorder or hide is shown instead of
 * obeyed.
 *
 * <p>Length in characters stays the same; white space of any kind becomes a space.
 */
public final class Printable {
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE_PICTURE = '\u2421';
    private static final char REPLACEMENT = '\ufffd';

    private Printable() {}

    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                safe.append(pairOf(text.codePointAt(i)));
                i++;
            } else {
                safe.append(replace(c));
            }
        }
        return safe.toString();
    }

    private static String pairOf(int codePoint) {
        // Invisible "tag" characters and the like lie beyond the first plane too.
        boolean visible = Character.getType(codePoint) != Character.FORMAT;
        return visible ? Character.toString(codePoint) : "" + REPLACEMENT + REPLACEMENT;
    }

    private static char replace(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c < ' ') {
            return (char) (CONTROL_PICTURES + c);
        }
        if (c == 0x7f) {
            return DELETE_PICTURE;
        }
        return switch (Character.getType(c)) {
            // FORMAT holds the marks that reorder lines and the characters without width.
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> c == '\u00ad' ? '-' : REPLACEMENT;
            default -> c;
        };
    }
}
