package org.onrecord.pipeline;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.intake.Item;
import tools.jackson.databind.JsonNode;

/**
 * A folder of reports, captures and what was skipped, as JSON Lines that only grow.
 *
 * <p>Every few seconds the files are forced to the device and a checkpoint says how long they are and how far each place
 * has been taken in. What stands behind the last checkpoint is cut off when the folder is opened, and taken in again.
 * One process has the folder at a time.
 */
public final class ReportFolder implements Keeper, Closeable {
    private static final long CHECKPOINT_NANOS = 2_000_000_000L;

    private final Path folder;
    private final FileChannel lock;
    private final Map<FolderPart, AppendFile> files = new EnumMap<>(FolderPart.class);
    private final Map<String, JsonNode> places;
    private final Stories stories = new Stories();
    private final SeenDigests seen = new SeenDigests();
    private final Tallied tallied;
    private long checkpointed = System.nanoTime();
    private boolean remembered;
    private boolean closed;

    private ReportFolder(Path folder, FileChannel lock, Checkpoint checkpoint) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.places = new TreeMap<>(checkpoint.places());
        this.tallied = new Tallied(checkpoint.counts());
        for (FolderPart part : FolderPart.values()) {
            files.put(part, AppendFile.open(folder.resolve(part.file()), checkpoint.length(part.file())));
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
        FileChannel channel = file(FolderPart.DIGESTS).channel();
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
        keep(place, state, new Batch(items, stories, this::hasSeen));
    }

    private synchronized boolean hasSeen(String digest) {
        return seen.contains(digest);
    }

    private synchronized void keep(String place, JsonNode state, Batch batch) throws IOException {
        if (closed) {
            return; // the run is over; what comes late is taken in by the next one
        }
        if (batch.hasReports()) {
            rememberStories();
        }
        batch.complete(seen::contains);
        append(batch);
        batch.fresh().forEach(seen::add);
        tallied.add(batch.tallied());
        places.put(place, state);
        if (System.nanoTime() - checkpointed > CHECKPOINT_NANOS) {
            checkpoint();
        }
    }

    /** Reads the last reports once, when there is one to compare with them: it takes a second for a few thousand. */
    private void rememberStories() throws IOException {
        if (!remembered) {
            AppendFile reports = file(FolderPart.REPORTS);
            LastReports.read(reports.channel(), reports.length(), Stories.WINDOW, stories::copyOf);
            remembered = true;
        }
    }

    private void append(Batch batch) throws IOException {
        Map<FolderPart, Long> before = new EnumMap<>(FolderPart.class);
        files.forEach((part, file) -> before.put(part, file.length()));
        try {
            for (FolderPart part : FolderPart.values()) {
                file(part).append(batch.lines(part));
            }
        } catch (IOException failed) {
            for (Map.Entry<FolderPart, Long> length : before.entrySet()) {
                file(length.getKey()).cutTo(length.getValue());
            }
            throw failed;
        }
    }

    private AppendFile file(FolderPart part) {
        AppendFile file = files.get(part);
        if (file == null) {
            throw new IllegalStateException("Expected " + part.file() + " to be open");
        }
        return file;
    }

    private void checkpoint() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (Map.Entry<FolderPart, AppendFile> file : files.entrySet()) {
            file.getValue().force();
            lengths.put(file.getKey().file(), file.getValue().length());
        }
        new Checkpoint(Checkpoint.FORMAT, lengths, places, tallied.counts()).write(folder);
        checkpointed = System.nanoTime();
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
}
