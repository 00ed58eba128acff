package org.onrecord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.model.Report;

/** The reports that benchmarks read: two of our own, and the first ones of the shared folder's news. */
final class ReportSet {
    /** A report of an incident with casualties, claims and history. */
    static final String INCIDENT = "incident-report";

    /** A report without any word of harm. */
    static final String OTHER = "other-report";

    /** The corpora, by the names of their files under {@code data/news}. */
    static final List<String> CORPORA = List.of("incident-reports", "other-reports");

    private static final String SHARED = "onrecord.shared";
    private static final int FIRST = 200;
    private static final Intake INTAKE = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());

    private ReportSet() {}

    /** The folder of the corpora; absent where no system property names one that holds them. */
    static Optional<Path> findNews() {
        return Optional.ofNullable(System.getProperty(SHARED))
                .map(shared -> Path.of(shared, "data", "news"))
                .filter(news -> CORPORA.stream().allMatch(name -> Files.isRegularFile(file(news, name))));
    }

    static List<Report> load(String name) {
        try {
            return CORPORA.contains(name) ? corpus(name) : List.of(own(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the reports " + name, unreadable);
        }
    }

    private static Report own(String name) throws IOException {
        try (InputStream in = ReportSet.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("Expected one of " + INCIDENT + ", " + OTHER + " or " + CORPORA
                        + " but found \"" + name + "\"");
            }
            return take(name, in.readAllBytes()).orElseThrow();
        }
    }

    private static List<Report> corpus(String name) throws IOException {
        Path news = findNews()
                .orElseThrow(() -> new IllegalStateException(
                        "Expected a folder with data/news; name it with -D" + SHARED + "=DIR"));
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file(news, name))), UTF_8))) {
            return lines.lines()
                    .flatMap(line -> take(name, line.getBytes(UTF_8)).stream())
                    .limit(FIRST)
                    .toList();
        }
    }

    private static Optional<Report> take(String name, byte[] bytes) {
        return INTAKE.read(Capture.of(name, bytes)).stream()
                .flatMap(item -> item instanceof Item.Read read ? Stream.of(read.report()) : Stream.empty())
                .findFirst();
    }

    private static Path file(Path news, String name) {
        return news.resolve(name + ".jsonl.gz");
    }
}
