package org.onrecord.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last lines of a file of reports. */
final class LastReports {
    private static final int BLOCK = 1 << 16;

    private LastReports() {}

    /**
     * Gives the last reports in the file's order, with what copies are told by: title, text and id.
     *
     * @param length of the file in bytes; its last byte ends a line
     */
    static void read(FileChannel file, long length, int most, Consumer<Report> reader) throws IOException {
        file.position(start(file, length, most));
        // not closed, since the channel stays open
        BufferedReader lines = new BufferedReader(Channels.newReader(file, UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode json = JsonMapper.shared().readTree(line);
            reader.accept(new Report(
                    json.path("id").asString(""),
                    json.path("title").asString(""),
                    json.path("text").asString(""),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    json.path("language").asString("")));
        }
    }

    /** Where the last lines begin, found from the end. */
    private static long start(FileChannel file, long length, int most) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        int ends = 0;
        long blockStart = length;
        while (blockStart > 0) {
            long blockEnd = blockStart;
            blockStart = Math.max(0, blockEnd - BLOCK);
            block.clear().limit((int) (blockEnd - blockStart));
            while (block.hasRemaining() && file.read(block, blockStart + block.position()) >= 0) {
                continue; // a read may give a part
            }
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n' && ends++ == most) {
                    return blockStart + i + 1;
                }
            }
        }
        return 0;
    }
}
