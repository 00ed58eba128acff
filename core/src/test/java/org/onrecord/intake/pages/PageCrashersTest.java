package org.onrecord.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays the folder of pages that once broke the reading of pages or might, and larger ones that would weigh too much
 * there. To add one, put the file there; its name says what is odd.
 */
class PageCrashersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/intake/pages/crashers");

    /** Far more than any takes; what grows with the square of a page's size takes longer. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final int LARGE = 1 << 20;

    static List<Path> crashers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theFolderHoldsCrashers() throws IOException {
        assertThat(crashers()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void isRead(Path crasher) throws IOException {
        byte[] bytes = Files.readAllBytes(crasher);

        assertThatCode(() -> PageReader.read(bytes)).doesNotThrowAnyException();
        assertThatCode(() -> PageReader.text(new String(bytes, StandardCharsets.ISO_8859_1)))
                .doesNotThrowAnyException();
    }

    static Stream<String> pieces() {
        return Stream.of(
                "<div>",
                "<p class=ad>a</p>",
                "<a href=/a>",
                "<li><time datetime=2024-03-22T10:15Z>10:15</time>",
                "<li>10:15</li>",
                "<p>Warning: this</p>",
                "<h1>Live: a</h1>",
                "<p>READ MORE: <a href=/b>Train crash kills nine</a></p>",
                "<b><i>x</b>",
                "<table><td>",
                "<span itemprop=datePublished>",
                "&lt;&amp;",
                "<p>22 March 2024 at</p>");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void takesTimeThatGrowsWithThePage(String piece) {
        String page = "<title>Live: blast</title><h1>Live: blast</h1>" + piece.repeat(LARGE / piece.length());

        assertFast(page);
    }

    @Test
    void survivesAMillionAttributes() {
        assertFast(
                IntStream.range(0, 1_000_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" ", "<p ", ">x</p>")));
    }

    private static void assertFast(String page) {
        long start = System.nanoTime();
        PageReader.read(page.getBytes(StandardCharsets.UTF_8));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONG);
    }
}
