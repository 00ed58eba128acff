package org.onrecord.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be known of the terminal, if there is one.
 *
 * <p>Java 17 tells only whether input and output are terminals both; on Linux the process's own files tell each. Where
 * neither does, output counts as piped: plain text never hurts.
 */
final class Terminal {
    private static final int OUT = 1;
    private static final int ERR = 2;

    private Terminal() {}

    static boolean takesOutput() {
        return isTerminal(OUT);
    }

    static boolean takesErrors() {
        return isTerminal(ERR);
    }

    /** The style of standard output: colours on a terminal, unless a person or NO_COLOR (no-color.org) forbids them. */
    static Style style(boolean noColor) {
        if (!takesOutput()) {
            return Style.plain();
        }
        boolean forbidden = noColor
                || !environment("NO_COLOR").isEmpty()
                || environment("TERM").equals("dumb");
        return new Style(!forbidden, width());
    }

    static int width() {
        String columns = environment("COLUMNS");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : Style.DEFAULT_WIDTH;
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }

    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return consoleIsTerminal();
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return consoleIsTerminal();
        }
    }

    /** From Java 22 on there is always a console, and it must be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
