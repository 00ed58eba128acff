package org.onrecord.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Report;

/**
 * Replays the folder of web archives that once broke their reader or might: each as a file, and as the HTTP response of a
 * sound record. To add one, put the file there; its name says what is odd.
 */
class WarcCrashersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/intake/crashers");
    private static final Limits LIMITS = new Limits(1 << 20, 1 << 18, 1 << 18);

    static List<Path> crashers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** Bytes as the response of a record whose head is sound. */
    static byte[] recordOf(byte[] response) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n"
                        + "WARC-Date: 2024-03-23T08:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:0f9c3a52-1f7e-4d3a-9a53-1f7e4d3a9a53>\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + response.length
                        + "\r\n\r\n")
                .getBytes(US_ASCII));
        record.writeBytes(response);
        record.writeBytes("\r\n\r\n".getBytes(US_ASCII));
        return record.toByteArray();
    }

    /** Each item has a place and a kind or a report. */
    static void assertSound(byte[] archive) {
        Intake intake = new Intake(new Intake.Options(Optional.empty(), LIMITS), new ByteArrayInputStream(archive));
        try (Stream<Item> items = intake.read(new Found.StandardInput())) {
            items.forEach(item -> {
                assertThat(item.where()).isNotEmpty();
                if (item instanceof Item.Read read) {
                    Report report = read.report();
                    assertThat(report.id()).startsWith(read.capture().digest());
                    assertThat(report.body().length()).isLessThanOrEqualTo(LIMITS.textUnits());
                }
            });
        }
    }

    @Test
    void theFolderHoldsCrashers() throws IOException {
        assertThat(crashers()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void isReadOrRefused(Path crasher) throws IOException {
        byte[] bytes = Files.readAllBytes(crasher);

        assertSound(bytes);
        assertSound(recordOf(bytes));
    }
}
