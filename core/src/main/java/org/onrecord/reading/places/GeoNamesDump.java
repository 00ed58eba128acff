package org.onrecord.reading.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The files of a GeoNames dump in one folder, plain or gzipped: tab-separated lines of UTF-8. */
record GeoNamesDump(Path folder) {
    private static final int SMALLEST_ROW = 4;

    /** Calls for each row of a file; skips comments; throws where the file is absent or a row too short. */
    void rows(String file, Consumer<String[]> each) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(file, line))
                    .forEach(each);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file + " in " + folder, unreadable);
        }
    }

    private static String[] row(String file, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < SMALLEST_ROW) {
            throw new IllegalArgumentException(
                    "Expected tab-separated cells in " + file + " but found \"" + line + "\"");
        }
        return cells;
    }

    private InputStream open(String file) throws IOException {
        Path plain = folder.resolve(file);
        if (Files.exists(plain)) {
            return Files.newInputStream(plain);
        }
        Path gzipped = folder.resolve(file + ".gz");
        if (Files.exists(gzipped)) {
            return new GZIPInputStream(Files.newInputStream(gzipped), 1 << 16);
        }
        throw new IllegalArgumentException("Expected " + file + " or " + file + ".gz in " + folder
                + " but found neither; fetch it from https://download.geonames.org/export/dump/");
    }
}
