package org.onrecord.cli;

import java.util.regex.Pattern;

/** Breaks text into lines between its words; ANSI sequences take no room. */
final class Wrapped {
    private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[[0-9;]*m");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Wrapped() {}

    /**
     * The lines of a text, each ended by a line break.
     *
     * @param indent columns left free before each line
     * @param width columns of a line, the indent included; a longer word gets a line of its own
     */
    static String lines(String text, int indent, int width) {
        StringBuilder lines = new StringBuilder();
        String margin = " ".repeat(indent);
        int column = 0;
        for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
            int length = length(word);
            if (column > 0 && column + 1 + length > width) {
                lines.append('\n');
                column = 0;
            }
            lines.append(column == 0 ? margin : " ").append(word);
            column = column == 0 ? indent + length : column + 1 + length;
        }
        return lines.append('\n').toString();
    }

    /** How many columns a text takes. */
    static int length(String text) {
        String visible = SEQUENCE.matcher(text).replaceAll("");
        return visible.codePointCount(0, visible.length());
    }

    /** A text filled up with spaces to a number of columns, and at least two. */
    static String cell(String text, int columns) {
        return text + " ".repeat(Math.max(2, columns - length(text)));
    }
}
