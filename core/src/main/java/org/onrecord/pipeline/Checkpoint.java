package org.onrecord.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The moment that a folder can go on from.
 *
 * @param lengths of the folder's files in bytes, by name
 * @param places how far each place has been taken in
 */
record Checkpoint(String format, Map<String, Long> lengths, Map<String, JsonNode> places, Counts counts) {
    static final String FORMAT = "onrecord-intake/1";
    static final String NAME = "checkpoint.json";

    Checkpoint {
        lengths = new TreeMap<>(lengths);
        places = new TreeMap<>(places);
    }

    static Checkpoint none() {
        return new Checkpoint(FORMAT, Map.of(), Map.of(), Counts.none());
    }

    long length(String file) {
        return lengths.getOrDefault(file, 0L);
    }

    /** The checkpoint of a folder; the empty one where it has none. */
    static Checkpoint read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            Checkpoint read = JsonMapper.shared().readValue(Files.readAllBytes(file), Checkpoint.class);
            if (FORMAT.equals(read.format)) {
                return read;
            }
        } catch (JacksonException | NullPointerException damaged) {
            // told below, with what to do about it
        }
        throw new IOException("expected a checkpoint of " + FORMAT + " in " + file
                + " but found something else; begin in another folder");
    }

    /** Replaces the folder's checkpoint: a reader sees the old one or this one, whatever happens meanwhile. */
    void write(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Path fresh = folder.resolve(NAME + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(JsonMapper.shared().writeValueAsBytes(this));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
