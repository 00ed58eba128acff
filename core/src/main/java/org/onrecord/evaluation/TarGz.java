package org.onrecord.evaluation;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/**
 * Reads files out of a gzipped tape archive.
 *
 * <p>Knows the headers of POSIX ustar as far as names and sizes go; entries that are no plain files are passed over.
 */
final class TarGz {
    private static final int BLOCK = 512;

    private TarGz() {}

    /** The text of each file whose name is wanted, by name. */
    static SortedMap<String, String> read(Path archive, Predicate<String> wanted) {
        SortedMap<String, String> texts = new TreeMap<>();
        readBytes(archive, wanted).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /** The bytes of each file whose name is wanted, by name; of a file that is itself gzipped, what it unpacks to. */
    static SortedMap<String, byte[]> readBytes(Path archive, Predicate<String> wanted) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
            for (byte[] header = in.readNBytes(BLOCK); isEntry(header); header = in.readNBytes(BLOCK)) {
                int size = Integer.parseInt(field(header, 124, 12).strip(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                String name = name(header);
                if (isPlainFile(header) && wanted.test(name)) {
                    files.put(name, name.endsWith(".gz") ? unpacked(content) : content);
                }
            }
        } catch (EOFException | NumberFormatException damaged) {
            throw new CorpusMissingException(
                    "Expected a whole tar.gz at " + archive + " but it is damaged; fetch it again");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static byte[] unpacked(byte[] gzipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }

    /** Two blocks of zeros, or the file's end, close an archive. */
    private static boolean isEntry(byte[] header) {
        return header.length == BLOCK && header[0] != 0;
    }

    private static boolean isPlainFile(byte[] header) {
        return header[156] == '0' || header[156] == 0;
    }

    private static String name(byte[] header) {
        boolean posix = field(header, 257, 6).equals("ustar");
        String prefix = posix ? field(header, 345, 155) : "";
        return prefix.isEmpty() ? field(header, 0, 100) : prefix + "/" + field(header, 0, 100);
    }

    /** A field's characters up to its first zero byte. */
    private static String field(byte[] header, int start, int length) {
        String field = new String(header, start, length, StandardCharsets.UTF_8);
        int end = field.indexOf(0);
        return end < 0 ? field : field.substring(0, end);
    }
}
