package org.onrecord.publishing.formats.cap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.FormatContext;

/**
 * A folder of CAP messages: {@code k3v9x2m7qa.1.xml}, then {@code k3v9x2m7qa.2.xml}, … for each incident.
 *
 * <p>The folder is all that is remembered of what was sent. A message appears under its name whole or not at all, so a run
 * that was stopped goes on by being given again. A message that says the same as the latest one is not written. Other files
 * are left alone. One process at a time may publish into a folder.
 */
public final class CapFolder {
    private static final Pattern NAME = Pattern.compile("(?<incident>[A-Za-z0-9]+)\\.(?<number>[1-9][0-9]*)\\.xml");

    private final Path folder;

    /** @param folder made with the first message where there is none */
    public CapFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes what is on record of an incident, unless its latest message says the same.
     *
     * @return the message that was written
     * @throws IOException where the folder cannot be written, or holds a file under a message's name that is none
     */
    public Optional<CapMessage> publish(IncidentRecord record, FormatContext context) throws IOException {
        Optional<SentMessage> latest = latest(record.id());
        List<CapReference> earlier = latest.map(SentMessage::thread).orElse(List.of());
        CapMessage message = CapMessages.of(record, earlier, context);
        if (latest.filter(sent -> sent.saysSameAs(message, context.cap().status()))
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(written(record.id(), message));
    }

    /**
     * Takes back what was said of an incident, unless nothing was, or that was done.
     *
     * @param why in a sentence: "Merged into p2m7c4t8zb."
     * @return the message that was written
     */
    public Optional<CapMessage> cancel(String incident, String why, FormatContext context) throws IOException {
        Optional<SentMessage> latest = latest(incident);
        if (latest.isEmpty() || latest.get().type().equals(CapMessage.Type.CANCEL.code())) {
            return Optional.empty();
        }
        return Optional.of(
                written(incident, CapMessages.cancel(incident, latest.get().thread(), why, context)));
    }

    /** The ids of the incidents that messages are about. */
    public SortedSet<String> incidents() throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> NAME.matcher(file.getFileName().toString()))
                        .filter(Matcher::matches)
                        .forEach(name -> ids.add(name.group("incident")));
            }
        }
        return ids;
    }

    private Optional<SentMessage> latest(String incident) throws IOException {
        int number = 0;
        while (Files.exists(file(incident, number + 1))) {
            number++;
        }
        return number == 0 ? Optional.empty() : Optional.of(SentMessage.read(file(incident, number)));
    }

    private Path file(String incident, int number) {
        return folder.resolve(incident + "." + number + ".xml");
    }

    private CapMessage written(String incident, CapMessage message) throws IOException {
        String name = message.reference().identifier() + ".xml";
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Expected an id of letters and digits but found '" + incident + "'");
        }
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + name + ".part");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(message.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        return message;
    }
}
