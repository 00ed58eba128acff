package org.onrecord.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder of reports, captures and what was skipped, as JSON Lines that only grow.
 *
 * <p>Every few seconds the files are forced to the device and a checkpoint says how long they are and how far each place
 * has been taken in. What stands behind the last checkpoint is cut off when the folder is opened, and taken in again.
 * One process has the folder at a time.
 */
public final class ReportFolder implements Keeper, Closeable {
    private static final long CHECKPOINT_NANOS = 2_000_000_000L;

    /** The folder's files, beside its checkpoint. */
    private enum Part {
        REPORTS("reports.jsonl"),
        CAPTURES("captures.jsonl"),
        SKIPPED("skipped.jsonl"),
        /** The first 16 bytes of each capture's digest. */
        DIGESTS("digests.bin");

        private final String file;

        Part(String file) {
            this.file = file;
        }
    }

    private final Path folder;
    private final FileChannel lock;
    private final Map<Part, AppendFile> files = new EnumMap<>(Part.class);
    private final Map<String, JsonNode> places;
    private final SeenDigests seen = new SeenDigests();
    private final Tallied tallied;
    private long checkpointed = System.nanoTime();
    private boolean closed;

    private ReportFolder(Path folder, FileChannel lock, Checkpoint checkpoint) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.places = new TreeMap<>(checkpoint.places());
        this.tallied = new Tallied(checkpoint.counts());
        for (Part part : Part.values()) {
            files.put(part, AppendFile.open(folder.resolve(part.file), checkpoint.length(part.file)));
        }
        readDigests();
    }

    /**
     * Opens a folder to go on where its last checkpoint was, or makes a new one.
     *
     * @throws IOException with what to do about it, also where another process has the folder
     */
    public static ReportFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(channel)) {
                throw new IOException("expected " + folder
                        + " for this run alone but another one writes there; wait for its end, or name another folder");
            }
            return new ReportFolder(folder, channel, Checkpoint.read(folder));
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private void readDigests() throws IOException {
        FileChannel channel = file(Part.DIGESTS).channel();
        ByteBuffer buffer =
                ByteBuffer.wrap(Channels.newInputStream(channel.position(0)).readAllBytes());
        while (buffer.remaining() >= SeenDigests.BYTES) {
            seen.add(buffer.getLong(), buffer.getLong());
        }
    }

    @Override
    public synchronized Optional<JsonNode> state(String place) {
        return Optional.ofNullable(places.get(place));
    }

    @Override
    public synchronized Counts counts() {
        return tallied.counts();
    }

    @Override
    public void keep(String place, JsonNode state, List<Item> items) throws IOException {
        Map<String, byte[]> packed = new HashMap<>();
        for (Item item : items) {
            // packed outside of the lock: it takes most of the time
            findCapture(item)
                    .filter(capture -> !hasSeen(capture))
                    .ifPresent(capture -> packed.computeIfAbsent(
                            capture.digest(), digest -> ReportLine.bytes(ReportLine.of(capture))));
        }
        keep(place, state, items, packed);
    }

    private synchronized boolean hasSeen(Capture capture) {
        return seen.contains(capture.digest());
    }

    private synchronized void keep(String place, JsonNode state, List<Item> items, Map<String, byte[]> packed)
            throws IOException {
        if (closed) {
            return; // the run is over; what comes late is taken in by the next one
        }
        Batch batch = new Batch(packed);
        items.forEach(batch::add);
        append(batch);
        batch.fresh.forEach(seen::add);
        tallied.add(batch.tallied);
        places.put(place, state);
        if (System.nanoTime() - checkpointed > CHECKPOINT_NANOS) {
            checkpoint();
        }
    }

    private void append(Batch batch) throws IOException {
        Map<Part, Long> before = new EnumMap<>(Part.class);
        files.forEach((part, file) -> before.put(part, file.length()));
        try {
            for (Map.Entry<Part, ByteArrayOutputStream> lines : batch.lines.entrySet()) {
                file(lines.getKey()).append(lines.getValue().toByteArray());
            }
        } catch (IOException failed) {
            for (Map.Entry<Part, Long> length : before.entrySet()) {
                file(length.getKey()).cutTo(length.getValue());
            }
            throw failed;
        }
    }

    private AppendFile file(Part part) {
        AppendFile file = files.get(part);
        if (file == null) {
            throw new IllegalStateException("Expected " + part.file + " to be open");
        }
        return file;
    }

    private void checkpoint() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (Map.Entry<Part, AppendFile> file : files.entrySet()) {
            file.getValue().force();
            lengths.put(file.getKey().file, file.getValue().length());
        }
        new Checkpoint(Checkpoint.FORMAT, lengths, places, tallied.counts()).write(folder);
        checkpointed = System.nanoTime();
    }

    private static Optional<Capture> findCapture(Item item) {
        return item instanceof Item.Read read
                ? Optional.of(read.capture())
                : item instanceof Item.Foreign foreign
                        ? Optional.of(foreign.kept().capture())
                        : Optional.empty();
    }

    /** Checkpoints and lets go of the folder; once is enough. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            checkpoint();
        } finally {
            for (AppendFile file : files.values()) {
                file.close();
            }
            lock.close();
        }
    }

    /** The lines of the items that are kept together. */
    private final class Batch {
        private final Map<String, byte[]> packed;
        private final Map<Part, ByteArrayOutputStream> lines = new EnumMap<>(Part.class);
        private final Set<String> fresh = new HashSet<>();
        private final Set<String> repeated = new HashSet<>();
        private final Tallied tallied = new Tallied(Counts.none());

        Batch(Map<String, byte[]> packed) {
            this.packed = packed;
        }

        void add(Item item) {
            if (item instanceof Item.Skipped skipped) {
                tallied.skipped(skipped.kind());
                addLine(Part.SKIPPED, ReportLine.of(skipped));
            } else if (item instanceof Item.Ignored ignored) {
                tallied.ignored(ignored.kind());
                addLine(Part.SKIPPED, ReportLine.of(ignored));
            } else if (item instanceof Item.Read read) {
                addReport(read, Optional.empty());
            } else if (item instanceof Item.Foreign foreign) {
                addReport(foreign.kept(), Optional.of(foreign.kind()));
            }
        }

        private void addReport(Item.Read read, Optional<String> foreign) {
            Capture capture = read.capture();
            if (seen.contains(capture.digest())) {
                if (repeated.add(capture.digest())) {
                    tallied.repeated();
                    addLine(Part.CAPTURES, ReportLine.again(capture));
                }
                return;
            }
            if (fresh.add(capture.digest())) {
                byte[] line = packed.get(capture.digest());
                add(Part.CAPTURES, line == null ? ReportLine.bytes(ReportLine.of(capture)) : line);
                add(Part.DIGESTS, SeenDigests.key(capture.digest()));
            }
            foreign.ifPresentOrElse(tallied::foreign, tallied::read);
            addLine(Part.REPORTS, ReportLine.of(read));
        }

        private void addLine(Part part, ObjectNode line) {
            add(part, ReportLine.bytes(line));
        }

        private void add(Part part, byte[] bytes) {
            lines.computeIfAbsent(part, p -> new ByteArrayOutputStream()).writeBytes(bytes);
        }
    }
}
