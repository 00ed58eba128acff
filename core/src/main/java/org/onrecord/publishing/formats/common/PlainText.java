package org.onrecord.publishing.formats.common;

/**
 * Text of strangers as programs read it: as it is, but for what encoders and parsers refuse.
 *
 * <p>A replacement takes one UTF-16 unit and one code point, as what it replaces does, so that offsets stay.
 */
public final class PlainText {
    private static final char REPLACEMENT = '\ufffd';

    private PlainText() {}

    /** Text that UTF-8 can hold: half surrogate pairs become U+FFFD. */
    public static String of(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().forEach(c -> sound.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
        return sound.toString();
    }

    /**
     * Text that XML 1.0 can hold: other characters than those of its production {@code Char} become U+FFFD, and a carriage
     * return, which parsers do not keep, a line feed.
     */
    public static String ofXml(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\r' ? '\n' : c)
                .forEach(c -> sound.appendCodePoint(isXml(c) ? c : REPLACEMENT));
        return sound.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && !isHalf(c) && c != 0xfffe && c != 0xffff;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
