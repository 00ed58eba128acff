package org.onrecord.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFolderTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Intake INTAKE = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());

    @TempDir
    private Path temp;

    private Path out;

    @BeforeEach
    void name() {
        out = temp.resolve("out");
    }

    private static List<Item> page(int i) {
        return INTAKE.read(Capture.fetched(
                URI.create("https://example.org/" + i),
                CrawlFile.article("Kaduna", i).getBytes(UTF_8),
                Instant.parse("2024-03-23T08:00:00Z"),
                java.util.Optional.empty()));
    }

    private static JsonNode state(int position) {
        return JSON.createObjectNode().put("position", position);
    }

    private List<JsonNode> lines(String file) throws IOException {
        try (var lines = Files.lines(out.resolve(file))) {
            return lines.map(JSON::readTree).toList();
        }
    }

    @Test
    void keepsAReportWithItsMomentAndTheBytesThatItWasReadFrom() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(1), page(7));
        }

        JsonNode report = lines("reports.jsonl").get(0);
        assertThat(report.path("title").asString()).isEqualTo("Fire in house 7 of Kaduna");
        assertThat(report.path("publishedAt").asString()).isEqualTo("2024-03-22T10:15:00+01:00");
        assertThat(report.path("url").asString()).isEqualTo("https://example.org/7");
        JsonNode capture = lines("captures.jsonl").get(0);
        assertThat(capture.path("digest")).isEqualTo(report.path("capture"));
        assertThat(capture.path("fetchedAt").asString()).isEqualTo("2024-03-23T08:00:00Z");
        byte[] packed = Base64.getDecoder().decode(capture.path("gzip").asString());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(CrawlFile.article("Kaduna", 7).getBytes(UTF_8));
    }

    @Test
    void whatWasKeptIsReadAgainByOnrecordRead() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(1), page(7));
        }

        Item again = INTAKE.read(Capture.of("line", Files.readAllBytes(out.resolve("reports.jsonl"))))
                .get(0);

        assertThat(((Item.Read) again).report().body())
                .isEqualTo(((Item.Read) page(7).get(0)).report().body());
    }

    @Test
    void theSameBytesAreKeptOnceAlsoInALaterRun() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(1), page(7));
            folder.keep("crawl", state(2), page(7));
        }
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("other", state(1), page(7));
            assertThat(folder.counts().reports()).isEqualTo(1);
            assertThat(folder.counts().repeats()).isEqualTo(2);
        }

        assertThat(lines("reports.jsonl")).hasSize(1);
        assertThat(lines("captures.jsonl")).hasSize(3);
        assertThat(lines("captures.jsonl").get(2).path("again").asBoolean()).isTrue();
    }

    @Test
    void aCopyNamesTheReportThatItRepeatsAlsoInALaterRun() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(1), story("Fire kills 7 in Kaduna", ""));
        }
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep(
                    "crawl", state(2), story("Seven dead in Kaduna fire", "<p>The paper's own line stands here.</p>"));
            assertThat(folder.counts().copies()).isEqualTo(1);
        }

        List<JsonNode> reports = lines("reports.jsonl");
        assertThat(reports.get(0).path("copyOf").isNull()).isTrue();
        assertThat(reports.get(1).path("copyOf").path("report"))
                .isEqualTo(reports.get(0).path("id"));
        assertThat(reports.get(1).path("copyOf").path("kind").asString()).isEqualTo("near");
        JsonNode agency = reports.get(1).path("agencies").get(0);
        assertThat(agency.path("name").asString()).isEqualTo("Associated Press");
        String text =
                "Seven dead in Kaduna fire\n\n" + reports.get(1).path("text").asString();
        assertThat(text.substring(
                        agency.path("span").get(0).asInt(),
                        agency.path("span").get(1).asInt()))
                .isEqualTo(agency.path("text").asString())
                .contains("AP");
    }

    @Test
    void anAuthorThatIsAnAgencyIsACredit() throws IOException {
        String page = CrawlFile.article("Kaduna", 7)
                .replace("<article>", "<meta name=author content='The Associated Press'><article>");
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(1), INTAKE.read(Capture.of("page", page.getBytes(UTF_8))));
        }

        JsonNode agency = lines("reports.jsonl").get(0).path("agencies").get(0);
        assertThat(agency.path("name").asString()).isEqualTo("Associated Press");
        assertThat(agency.path("role").asString()).isEqualTo("origin");
        assertThat(agency.path("span").isNull()).isTrue();
    }

    private static List<Item> story(String title, String more) {
        String page =
                "<title>" + title + "</title><article><p>KADUNA, Nigeria (AP) \u2014 A fire in a house of the long"
                        + " street in Kaduna killed seven people, the fire service said on Friday, and the neighbours were taken"
                        + " to safety before the roof fell in.</p><p>The cause was not known, and twenty firemen were still at"
                        + " work in the evening, said the town's mayor, who called for all the old houses of the quarter to be"
                        + " looked at before the summer begins.</p>" + more + "</article>";
        return INTAKE.read(Capture.of(title, page.getBytes(UTF_8)));
    }

    @Test
    void whatNobodyKeptIsListedWithItsReason() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep(
                    "crawl",
                    state(1),
                    List.of(
                            new Item.Skipped("https://example.org/1", "too large", "too large: 9 MiB"),
                            new Item.Ignored("https://example.org/2", "image/png")));
            assertThat(folder.counts().ignored()).containsEntry("image/png", 1L);
        }

        assertThat(lines("skipped.jsonl"))
                .extracting(line -> line.path("kind").asString())
                .containsExactly("too large", "image/png");
    }

    @Test
    void cutsOffWhatStandsBehindTheLastCheckpoint() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(1), page(1));
        }
        Path earlier = Files.copy(out.resolve("checkpoint.json"), temp.resolve("earlier"));
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(2), page(2));
        }
        Files.copy(earlier, out.resolve("checkpoint.json"), StandardCopyOption.REPLACE_EXISTING);

        try (ReportFolder folder = ReportFolder.open(out)) {
            assertThat(folder.state("crawl")).contains(state(1));
            folder.keep("crawl", state(2), page(2));
            assertThat(folder.counts().repeats()).isZero();
        }

        assertThat(lines("reports.jsonl"))
                .extracting(line -> line.path("title").asString())
                .containsExactly("Fire in house 1 of Kaduna", "Fire in house 2 of Kaduna");
    }

    @Test
    void oneRunHasTheFolderAtATime() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            assertThatIOException()
                    .isThrownBy(() -> ReportFolder.open(out))
                    .withMessageContaining("but another one writes there; wait for its end, or name another folder");
            folder.keep("crawl", state(1), page(1));
        }
        ReportFolder.open(out).close();
    }

    @Test
    void aFileThatLostBytesIsTold() throws IOException {
        try (ReportFolder folder = ReportFolder.open(out)) {
            folder.keep("crawl", state(1), page(1));
        }
        Files.write(out.resolve("reports.jsonl"), new byte[3]);

        assertThatIOException()
                .isThrownBy(() -> ReportFolder.open(out))
                .withMessageContaining("restore the file, or begin in another folder");
    }

    @Test
    void aDamagedCheckpointIsTold() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("checkpoint.json"), "{\"format\":");

        assertThatIOException()
                .isThrownBy(() -> ReportFolder.open(out))
                .withMessageStartingWith("expected a checkpoint of onrecord-intake/1");
    }

    @Test
    void whatComesAfterTheEndIsLeftToTheNextRun() throws IOException {
        ReportFolder folder = ReportFolder.open(out);
        folder.close();
        folder.keep("crawl", state(1), page(1));

        try (ReportFolder next = ReportFolder.open(out)) {
            assertThat(next.state("crawl")).isEmpty();
        }
    }
}
