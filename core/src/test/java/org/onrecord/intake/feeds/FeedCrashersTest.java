package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays the folder of feeds that once broke their reader or might. To add one, put the file there; its name says what
 * is odd.
 */
class FeedCrashersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/intake/feeds/crashers");

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
    void isReadOrRefused(Path crasher) throws IOException {
        byte[] bytes = Files.readAllBytes(crasher);

        SoundFeed.assertSound(bytes, Optional.empty());
        SoundFeed.assertSound(bytes, Optional.of("utf-8"));
    }
}
