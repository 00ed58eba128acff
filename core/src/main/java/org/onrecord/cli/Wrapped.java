package org.onrecord.cli;

import java.util.regex.Pattern;

/** Breaks text into lines between its words; ANSI sequences take no room. */
final class Wrapped {
    private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[[0-9;]*m");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int MIN_LAST_CELL = 24;
    private static final int MIN_BELOW = 40;
    private static final int MARGIN = 4;

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

    /** Cells that stand as they are, and a last one that is wrapped below itself, or below them where little room is left. */
    static String row(String cells, String last, int width) {
        int indent = length(cells);
        if (width - indent < MIN_LAST_CELL) {
            return cells.stripTrailing() + "\n" + lines(last, MARGIN, width);
        }
        return cells + lines(last, indent, width).substring(indent);
    }

    /** A text below the last cell of a row, or only a little in where little room is left. */
    static String below(int indent, String text, int width) {
        return lines(text, width - indent < MIN_BELOW ? MARGIN : indent, width);
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
