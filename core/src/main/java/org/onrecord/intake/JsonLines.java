package org.onrecord.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a file, one capture each and one in memory at a time; blank lines are none.
 *
 * <p>What is wrong with one line spares the others: a line that is too large is passed over unread, and only an I/O
 * error ends the file.
 */
final class JsonLines implements Iterator<Item> {
    private final String where;
    private final InputStream in;
    private final Limits limits;
    private final Function<Capture, Item> reader;
    private int lineNumber;
    private boolean ended;
    private Optional<Item> next = Optional.empty();

    private JsonLines(String where, InputStream in, Limits limits, Function<Capture, Item> reader) {
        this.where = where;
        this.in = in;
        this.limits = limits;
        this.reader = reader;
    }

    /**
     * The items of all lines.
     *
     * @param in buffered; closed with the stream
     * @param reader what makes an item of a line
     */
    static Stream<Item> read(String where, InputStream in, Limits limits, Function<Capture, Item> reader) {
        JsonLines lines = new JsonLines(where, in, limits, reader);
        Spliterator<Item> items = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(items, false).onClose(() -> close(in));
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Expected a line of " + where + " but found its end");
        }
        Item item = next.orElseThrow();
        next = Optional.empty();
        return item;
    }

    /** The item of the next line; absent for a blank line and at the end. */
    private Optional<Item> advance() {
        lineNumber++;
        String name = where + ":" + lineNumber;
        try {
            byte[] line = readLine();
            return isBlank(line) ? Optional.empty() : Optional.of(reader.apply(Capture.of(name, line)));
        } catch (Refusal refusal) {
            return Optional.of(refusal.at(name));
        } catch (IOException e) {
            ended = true;
            return Optional.of(Unreadable.because(e).at(name));
        }
    }

    /** The bytes of a line without its line break. */
    private byte[] readLine() throws IOException, Refusal {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        while (b >= 0 && b != '\n') {
            length++;
            if (length <= limits.captureBytes()) {
                line.write(b);
            }
            b = in.read();
        }
        ended = b < 0;
        limits.checkCapture(length);
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
