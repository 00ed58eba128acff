package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/** Where an export goes: a file, which appears when it is whole, or standard output. */
final class ExportFile {
    /** What names standard output. */
    static final String STANDARD_OUTPUT = "-";

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final PrintWriter printer;

    /** @param printer standard output, as tests may replace it */
    ExportFile(String name, PrintWriter printer) {
        this.name = name;
        this.printer = printer;
    }

    /** What writes into it. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    Path path() {
        return Path.of(name);
    }

    /** Writes a text or, to standard output of the process itself, anything. */
    void write(Content content) throws IOException {
        if (isStandardOutput()) {
            PrintedBytes out = new PrintedBytes(printer);
            content.write(out);
            out.flush();
            return;
        }
        write(path(), content);
    }

    /** Writes anything to standard output as it is. */
    void writeBytes(Content content) throws IOException {
        if (isStandardOutput()) {
            printer.flush();
            OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
            content.write(out);
            out.flush();
            return;
        }
        write(path(), content);
    }

    private static void write(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path unfinished = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
                content.write(out);
            }
            Files.move(unfinished, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Lines as they come, each ended by a line feed. */
    static void writeLines(Consumer<Consumer<String>> lines, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        try {
            lines.accept(line -> writeLine(line, writer));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }

    private static void writeLine(String line, Writer writer) {
        try {
            writer.append(line).append('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Words for what keeps an export from being written, and what to do about it. */
    static String words(IOException cause, String name) {
        String message = Optional.ofNullable(cause.getMessage()).orElse("an error without a message");
        if (message.startsWith("expected ")) {
            return message;
        }
        if (name.equals(STANDARD_OUTPUT)) {
            return "expected to write all lines but found standard output full or closed; give it room, and export again";
        }
        String found = cause instanceof AccessDeniedException
                ? "no permission to"
                : cause instanceof NoSuchFileException
                        ? "no such folder"
                        : "\"" + reason(cause).orElse(message) + "\"";
        return "expected to write to " + name + " but found " + found + "; name another place with --out";
    }

    private static Optional<String> reason(IOException cause) {
        return cause instanceof FileSystemException failure
                ? Optional.ofNullable(failure.getReason())
                : Optional.empty();
    }
}
