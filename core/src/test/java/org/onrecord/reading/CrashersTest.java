package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.reading.SoundReading.assertSound;
import static org.onrecord.reading.SoundReading.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;

/**
 * Replays the folder of texts that once broke the reader or might: each as the text that {@link ReaderFuzzTest} makes of
 * it, and as a capture. To add one, put the file there; its name says what is odd.
 */
class CrashersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/reading/crashers");
    private static final Intake INTAKE = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
    private static final Reader READER = Reader.english();

    static List<Path> crashers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theFolderHoldsCrashers() throws IOException {
        assertThat(crashers()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void isReadAsText(Path crasher) throws IOException {
        assertSound(READER.read(report(OddText.of(Files.readAllBytes(crasher)))));
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void isReadAsACapture(Path crasher) throws IOException {
        for (Item item : INTAKE.read(Capture.of(crasher.toString(), Files.readAllBytes(crasher)))) {
            if (item instanceof Item.Read read) {
                assertSound(READER.read(read.report()));
            }
        }
    }
}
