package org.onrecord.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcPagesTest {
    private static final Instant FETCHED = Instant.parse("2024-03-23T08:00:00Z");

    @TempDir
    Path folder;

    private static String page(String title) {
        return "<title>" + title + "</title><meta property='article:published_time' content='2024-03-22'><article>"
                + "<p>Twelve people were killed when a bomb went off at the central market, the police said.</p></article>";
    }

    private static HttpResponse.Builder http(int status) {
        return new HttpResponse.Builder(status, "-");
    }

    private static HttpResponse html(String text) {
        return http(200).body(MediaType.HTML_UTF8, text.getBytes(UTF_8)).build();
    }

    private Path archive(String name, WarcCompression compression, HttpResponse... responses) throws IOException {
        Path file = folder.resolve(name);
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), compression)) {
            for (int i = 0; i < responses.length; i++) {
                writer.write(new WarcResponse.Builder(URI.create("https://example.org/" + i))
                        .date(FETCHED)
                        .body(responses[i])
                        .build());
            }
        }
        return file;
    }

    private static List<Item> items(Path file, Limits limits) {
        Intake intake = new Intake(new Intake.Options(Optional.empty(), limits), InputStream.nullInputStream());
        try (Stream<Item> items = intake.read(new Found.File(file, true))) {
            return items.toList();
        }
    }

    private static List<Item> items(Path file) {
        return items(file, Limits.DEFAULT);
    }

    private static String title(Item item) {
        return ((Item.Read) item).report().title();
    }

    @Test
    void readsEachPageOfACompressedArchive() throws IOException {
        Path file = archive(
                "crawl.warc.gz", WarcCompression.GZIP, html(page("Blast kills 12")), html(page("Fire kills 3")));

        List<Item> items = items(file);

        assertThat(items).extracting(WarcPagesTest::title).containsExactly("Blast kills 12", "Fire kills 3");
        assertThat(items).extracting(Item::where).containsExactly("https://example.org/0", "https://example.org/1");
        assertThat(((Item.Read) items.get(0)).report().url()).contains(URI.create("https://example.org/0"));
    }

    @Test
    void readsAPlainArchive() throws IOException {
        assertThat(items(archive("crawl.warc", WarcCompression.NONE, html(page("Blast kills 12")))))
                .extracting(WarcPagesTest::title)
                .containsExactly("Blast kills 12");
    }

    @Test
    void countsWhatIsNoPage() throws IOException {
        HttpResponse picture =
                http(200).body(MediaType.parse("image/png"), new byte[] {1}).build();

        assertThat(items(archive(
                        "crawl.warc.gz",
                        WarcCompression.GZIP,
                        http(301).build(),
                        http(404).build(),
                        picture)))
                .extracting(item -> ((Item.Ignored) item).kind())
                .containsExactly("redirected", "HTTP 404", "image/png");
    }

    @Test
    void countsPagesThatAreNoNews() throws IOException {
        String teasers =
                "<title>World</title><p>Twelve people were killed when a bomb went off at the central market, the"
                        + " police said on Friday.</p>";
        String video = "<title>Video</title><meta property='article:published_time' content='2024-03-22'><p>Watch</p>";

        assertThat(items(archive("crawl.warc.gz", WarcCompression.GZIP, html(teasers), html(video))))
                .extracting(item -> ((Item.Ignored) item).kind())
                .containsExactly("no articles", "hardly any text");
    }

    @Test
    void goesOnBehindWhatWasReadBefore() throws IOException {
        Path file = archive(
                "crawl.warc.gz",
                WarcCompression.GZIP,
                html(page("Blast kills 12")),
                http(404).build(),
                html(page("Fire kills 3")),
                html(page("Flood kills 7")));
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        List<Long> positions = new ArrayList<>();
        try (Items items = intake.open(new Found.File(file, true), 0)) {
            while (items.hasNext()) {
                positions.add(items.position());
                items.next();
            }
        }

        assertThat(positions).hasSize(4).isSorted().startsWith(0L);
        assertThat(positions).allSatisfy(position -> {
            try (Items items = intake.open(new Found.File(file, true), position)) {
                assertThat(items.stream()).hasSize(4 - positions.indexOf(position));
            }
        });
        assertThat(intake.open(new Found.File(file, true), Files.size(file)).hasNext())
                .isFalse();
    }

    @Test
    void readsAnArchiveThatIsPipedIn() throws IOException {
        Path file = archive("crawl.warc.gz", WarcCompression.GZIP, html(page("Blast kills 12")));
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(new Intake(Intake.Options.DEFAULT, in).read(new Found.StandardInput()))
                    .extracting(WarcPagesTest::title)
                    .containsExactly("Blast kills 12");
        }
    }

    @Test
    void unpacksABodyThatWasSentCompressedUpToTheLimit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page("Blast kills 12").getBytes(UTF_8));
            gzip.write(new byte[1 << 20]);
        }
        HttpResponse packed = http(200)
                .addHeader("Content-Encoding", "gzip")
                .body(MediaType.HTML, bytes.toByteArray())
                .build();
        Path file = archive("crawl.warc.gz", WarcCompression.GZIP, packed, html(page("Fire kills 3")));

        assertThat(items(file)).extracting(Item::where).hasSize(2);
        assertThat(items(file, new Limits(1 << 20, 1 << 16, 1 << 20)))
                .satisfiesExactly(
                        bomb -> assertThat(((Item.Skipped) bomb).kind()).isEqualTo("too large"),
                        next -> assertThat(title(next)).isEqualTo("Fire kills 3"));
    }

    @Test
    void keepsWhatStandsBeforeADamagedRecord() throws IOException {
        Path file =
                archive("crawl.warc", WarcCompression.NONE, html(page("Blast kills 12")), html(page("Fire kills 3")));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 300));

        assertThat(items(file)).satisfies(items -> {
            assertThat(title(items.get(0))).isEqualTo("Blast kills 12");
            assertThat(items).hasSizeBetween(1, 3);
        });
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("crawl.warc.gz"), "Twelve people were killed.");

        assertThat(items(file))
                .singleElement()
                .satisfies(item -> assertThat(((Item.Skipped) item).kind()).isEqualTo("damaged"));
    }
}
