package org.onrecord.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The characters that a plot is drawn with.
 *
 * @param line the best number, by its height in the row, the lowest first
 * @param jump what joins two heights of the line
 * @param band between the least and the greatest number
 * @param open above what has no greatest number
 * @param frame corner, floor, floor below a tick, wall, wall beside a number
 * @param conflict where sources begin to contradict each other
 * @param correction where a source corrects itself
 */
record PlotMarks(String line, char jump, char band, char open, String frame, char conflict, char correction) {
    /** Dots of braille, four heights to a row. */
    static final PlotMarks UNICODE = new PlotMarks("⣀⠤⠒⠉", '⡇', '░', '┊', "└─┬│┤", '×', '↓');

    static final PlotMarks ASCII = new PlotMarks("_-", '|', ':', '\'', "+-+||", 'x', 'v');

    char corner() {
        return frame.charAt(0);
    }

    char floor() {
        return frame.charAt(1);
    }

    char tick() {
        return frame.charAt(2);
    }

    char wall() {
        return frame.charAt(3);
    }

    char numbered() {
        return frame.charAt(4);
    }

    /** Those that the locale of the environment can show; without one, what is piped is UTF-8. */
    static PlotMarks ofEnvironment() {
        return of(name -> Optional.ofNullable(System.getenv(name)).orElse(""));
    }

    static PlotMarks of(UnaryOperator<String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.apply(name);
            if (!locale.isEmpty()) {
                String charset = locale.toLowerCase(Locale.ROOT).replace("-", "");
                boolean plain = charset.equals("posix") || charset.matches(".*[.](?!utf8).+");
                return plain ? ASCII : UNICODE;
            }
        }
        return UNICODE;
    }
}
