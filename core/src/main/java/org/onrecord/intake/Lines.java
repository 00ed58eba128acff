package org.onrecord.intake;

/** The lines of a text by their offsets; line breaks are {@code \n}, {@code \r\n} and {@code \r}. */
record Lines(String text) {
    /** Whether no line starts at an offset. */
    boolean endsAt(int offset) {
        return offset >= text.length();
    }

    /** The line that starts at an offset, without its line break. */
    String at(int offset) {
        return text.substring(offset, end(offset));
    }

    /** Where the line after the one that starts at an offset starts, or the end of the text. */
    int after(int offset) {
        int end = end(offset);
        if (end >= text.length()) {
            return text.length();
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    boolean isBlank(int offset) {
        return text.substring(offset, end(offset)).isBlank();
    }

    /** The start of the first line from an offset on that is not blank, or the end of the text. */
    int skipBlank(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(at)) {
            at = after(at);
        }
        return at;
    }

    private int end(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
