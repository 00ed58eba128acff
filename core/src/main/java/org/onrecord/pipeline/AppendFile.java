package org.onrecord.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that only grows; what a run that was cut off wrote beyond its last checkpoint is cut off when it is opened. */
final class AppendFile implements AutoCloseable {
    private final FileChannel channel;
    private long length;

    private AppendFile(FileChannel channel, long length) {
        this.channel = channel;
        this.length = length;
    }

    /**
     * Opens a file, or makes it.
     *
     * @param length in bytes, as the checkpoint has it; 0 for a new file
     * @throws IOException also where the file is shorter than that
     */
    static AppendFile open(Path file, long length) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            long found = channel.size();
            channel.close();
            throw new IOException(
                    "expected %,d bytes in %s, as its checkpoint says, but found %,d; restore the file, or begin"
                                    .formatted(length, file, found)
                            + " in another folder");
        }
        channel.truncate(length);
        return new AppendFile(channel, length);
    }

    long length() {
        return length;
    }

    void append(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long position = length;
        while (buffer.hasRemaining()) {
            position += channel.write(buffer, position);
        }
        length = position;
    }

    /** Takes back what was appended behind a length. */
    void cutTo(long earlier) throws IOException {
        channel.truncate(earlier);
        length = earlier;
    }

    /** Returns when the device has what was appended. */
    void force() throws IOException {
        channel.force(false);
    }

    /** All its bytes in order, from a place of their own. */
    FileChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
