package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 to a printer of characters, as standard output is kept; a printer that is full or closed is an error here. */
final class PrintedBytes extends OutputStream {
    private static final int SIZE = 1 << 14;

    private final PrintWriter printer;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharBuffer characters = CharBuffer.allocate(SIZE);

    PrintedBytes(PrintWriter printer) {
        this.printer = printer;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int start, int length) throws IOException {
        int at = start;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, bytes.remaining());
            bytes.put(source, at, some);
            at += some;
            left -= some;
            print();
        }
        if (printer.checkError()) {
            throw new IOException("standard output is full or closed");
        }
    }

    /** All whole characters; what is left of a split one waits for the rest. */
    private void print() {
        bytes.flip();
        decoder.decode(bytes, characters, false);
        bytes.compact();
        characters.flip();
        printer.append(characters);
        characters.clear();
    }

    @Override
    public void flush() throws IOException {
        if (printer.checkError()) {
            throw new IOException("standard output is full or closed");
        }
    }
}
