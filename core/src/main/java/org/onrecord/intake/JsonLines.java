package org.onrecord.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The lines of a file, one capture each and one in memory at a time; blank lines are none.
 *
 * <p>What is wrong with one line spares the others: a line that is too large is passed over unread, and only an I/O
 * error ends the file.
 */
final class JsonLines implements Items {
    private final String where;
    private final InputStream in;
    private final Limits limits;
    private final Function<Capture, List<Item>> reader;
    private int lineNumber;
    private long position;
    private long nextPosition;
    private boolean ended;
    private List<Item> next = List.of();

    private JsonLines(String where, InputStream in, Limits limits, Function<Capture, List<Item>> reader) {
        this.where = where;
        this.in = in;
        this.limits = limits;
        this.reader = reader;
    }

    /**
     * The items of the lines that begin at a byte or behind it.
     *
     * @param in buffered; closed with the items
     * @param from where a line begins, as {@link #position} told
     * @param reader what makes items of a line
     */
    static Items read(String where, InputStream in, long from, Limits limits, Function<Capture, List<Item>> reader)
            throws IOException {
        JsonLines lines = new JsonLines(where, in, limits, reader);
        lines.passTo(from);
        return lines;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = advance();
        }
        return !next.isEmpty();
    }

    @Override
    public List<Item> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Expected a line of " + where + " but found its end");
        }
        List<Item> items = next;
        next = List.of();
        return items;
    }

    @Override
    public long position() {
        return next.isEmpty() ? nextPosition : position;
    }

    /** The items of the next line; none for a blank line and at the end. */
    private List<Item> advance() {
        lineNumber++;
        position = nextPosition;
        String name = where + ":" + lineNumber;
        try {
            byte[] line = readLine();
            return isBlank(line) ? List.of() : reader.apply(Capture.of(name, line));
        } catch (Refusal refusal) {
            return List.of(refusal.at(name));
        } catch (IOException e) {
            ended = true;
            return List.of(Unreadable.because(e).at(name));
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
        nextPosition += length + (ended ? 0 : 1);
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

    /** Counts the lines of a part that is not read again, so that the others keep their numbers. */
    private void passTo(long from) throws IOException {
        int b = 0;
        while (nextPosition < from && b >= 0) {
            b = in.read();
            nextPosition++;
            lineNumber += b == '\n' ? 1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            ended = true; // nothing was written, so nothing is lost
        }
    }
}
