package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.intake.pages.PageTime;

/** Reads each feed in the folder and compares what comes of it with the file beside it that ends in {@code .txt}. */
class FeedGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/intake/feeds/golden");
    private static final URI BASE = URI.create("https://base.example/feeds/all");

    static List<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachFormatHasAFeed() throws IOException {
        assertThat(feeds()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void isReadAsTheFileBesideItSays(Path file) throws IOException, FeedException {
        Path golden = FOLDER.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", ".txt"));
        Feed feed = FeedReader.read(Files.readAllBytes(file), Optional.empty(), BASE);
        if (Boolean.getBoolean("onrecord.update")) {
            Files.writeString(golden, printed(feed));
        }

        assertThat(printed(feed)).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void isToldToBeAFeedByItsHead(Path file) throws IOException {
        assertThat(FeedReader.isFeed(Files.readAllBytes(file))).isTrue();
    }

    private static String printed(Feed feed) {
        String entries = feed.entries().stream().map(FeedGoldenTest::printed).collect(Collectors.joining());
        return """
                %s "%s"
                language %s, ttl %s
                sitemaps %s
                notes %s
                %s""".formatted(
                        feed.kind(),
                        feed.title(),
                        feed.language().orElse("-"),
                        feed.ttl().map(Object::toString).orElse("-"),
                        feed.sitemaps(),
                        feed.notes(),
                        entries);
    }

    private static String printed(FeedEntry entry) {
        return """

                id        %s
                url       %s
                title     %s
                published %s
                updated   %s
                authors   %s
                publisher %s
                language  %s
                whole     %s
                html      %s
                """.formatted(
                        entry.id(),
                        entry.url().map(URI::toString).orElse("-"),
                        orDash(entry.title()),
                        printed(entry.publishedAt()),
                        printed(entry.updatedAt()),
                        entry.authors(),
                        entry.publisher().orElse("-"),
                        entry.language().orElse("-"),
                        entry.whole(),
                        orDash(entry.html()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String printed(Optional<PageTime> time) {
        return time.map(found ->
                        found.at().map(Object::toString).orElse(found.day().toString()))
                .orElse("-");
    }
}
