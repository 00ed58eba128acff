package org.onrecord.cli;

import java.util.Locale;

/**
 * How text is set: with ANSI colours for a terminal, or plain.
 *
 * @param colour whether ANSI sequences may be written
 * @param width columns to a line
 */
record Style(boolean colour, int width) {
    /** The width where no terminal tells one. */
    static final int DEFAULT_WIDTH = 100;

    private static final int MIN_WIDTH = 40;
    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    Style {
        width = Math.max(width, MIN_WIDTH);
    }

    static Style plain() {
        return new Style(false, DEFAULT_WIDTH);
    }

    String bold(String text) {
        return sequence("1m", text);
    }

    String dim(String text) {
        return sequence("2m", text);
    }

    /** A heading above a list: capitals, so that plain output keeps its order visible. */
    String heading(String text) {
        return bold(text.toUpperCase(Locale.ROOT));
    }

    /** The words that a row is about: bold yellow, or in brackets. */
    String highlight(String text) {
        return colour ? sequence("1;33m", text) : "[" + text + "]";
    }

    private String sequence(String code, String text) {
        return colour ? ESCAPE + code + text + RESET : text;
    }
}
