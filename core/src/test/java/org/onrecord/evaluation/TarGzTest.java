package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarGzTest {
    @TempDir
    private Path folder;

    @Test
    void wantedFilesAreReadWithTheirNames() throws IOException {
        Path archive = folder.resolve("made-up.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            out.write(entry("data/", '5', ""));
            out.write(entry("data/one.txt", '0', "é".repeat(300)));
            out.write(entry("data/two.ann", '0', "T1"));
            out.write(entry("empty.txt", '0', ""));
            out.write(entry("data/three.txt", '0', "3"));
            out.write(new byte[1024]);
        }
        assertThat(TarGz.read(archive, name -> name.endsWith(".txt")))
                .isEqualTo(Map.of("data/one.txt", "é".repeat(300), "empty.txt", "", "data/three.txt", "3"));
    }

    @Test
    void anArchiveThatBreaksOffIsSaidToBeDamaged() throws IOException {
        Path archive = folder.resolve("broken.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
            out.write(entry("one.txt", '0', "1"), 0, 600);
        }
        assertThatThrownBy(() -> TarGz.read(archive, name -> true))
                .isInstanceOf(CorpusMissingException.class)
                .hasMessageContaining("but it is damaged; fetch it again");
    }

    private static byte[] entry(String name, char type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] entry = new byte[512 + (bytes.length + 511) / 512 * 512];
        put(entry, 0, name);
        put(entry, 124, "%011o".formatted(bytes.length));
        put(entry, 156, Character.toString(type));
        put(entry, 257, "ustar");
        System.arraycopy(bytes, 0, entry, 512, bytes.length);
        return entry;
    }

    private static void put(byte[] entry, int at, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, entry, at, bytes.length);
    }
}
