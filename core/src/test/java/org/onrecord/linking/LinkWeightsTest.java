package org.onrecord.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.onrecord.evaluation.Corpora;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkWeightsTest {
    private static final String CORPUS = "data/gun-violence/reports.jsonl.gz";
    private static final List<String> NEWS =
            List.of("data/news/incident-reports.jsonl.gz", "data/news/other-reports.jsonl.gz");
    private static final Path RESOURCES = Path.of("src/main/resources/org/onrecord/linking");
    private static final double LEAST_PER_THOUSAND = 3;

    private static final String WEIGHTS_HEADER = """
            # What each feature of two profiles weighs (the classes *Evidence name them), learned on the gun-violence reports that
            # may be looked at, as they were and crowded into two months. Written by: mvn -pl core test -Dtest=LinkWeightsTest#weights* -Donrecord.train=true
            """;
    private static final String FREQUENCIES_HEADER = """
            # Of a thousand news reports, in how many a word stands in the first 6,000 characters: the gun-violence reports that
            # may be looked at, and national news. Written by:
            # mvn -pl core test -Dtest=LinkWeightsTest#frequencies* -Donrecord.train=true
            """;

    @Test
    void whatSpeaksForAndAgainstWeighsThatWay() {
        LinkWeights weights = LinkWeights.english();

        assertThat(List.of("same day", "under 1 km", "person shared", "age shared"))
                .allSatisfy(feature -> assertThat(weights.of(feature)).isPositive());
        assertThat(List.of("bias", "far apart", "kind differs", "31 days apart"))
                .allSatisfy(feature -> assertThat(weights.of(feature)).isNegative());
    }

    @Test
    void rareWordsTellMoreThanCommonOnes() {
        WordWeights words = WordWeights.english();

        assertThat(words.of("police")).isLessThan(words.of("hospital"));
        assertThat(words.of("hospital")).isLessThan(words.of("zyzzyva"));
    }

    /** Counts anew in how many reports each word stands. */
    @Test
    @EnabledIfSystemProperty(named = "onrecord.train", matches = "true")
    void frequenciesAreWritten() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        List<String> texts = new ArrayList<>();
        lines(CORPUS).stream()
                .filter(LinkWeightsTest::mayBeLookedAt)
                .forEach(json -> texts.add(report(json).text()));
        for (String news : NEWS) {
            lines(news)
                    .forEach(json -> texts.add(json.path("title").asString("") + "\n\n"
                            + json.path("text").asString("")));
        }
        texts.forEach(text -> ProfileWords.of(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
        StringBuilder written = new StringBuilder(FREQUENCIES_HEADER);
        new TreeMap<>(counts).forEach((word, count) -> {
            double perThousand = 1000.0 * count / texts.size();
            if (perThousand >= LEAST_PER_THOUSAND) {
                written.append(String.format(Locale.ROOT, "%s = %.0f%n", word, perThousand));
            }
        });
        Files.writeString(RESOURCES.resolve("word-frequencies.txt"), written);

        assertThat(texts).isNotEmpty();
    }

    /** Learns the weights anew. */
    @Test
    @EnabledIfSystemProperty(named = "onrecord.train", matches = "true")
    void weightsAreWritten() throws IOException {
        Reader reader = Reader.english();
        IncidentProfiler profiler = IncidentProfiler.english();
        LinkTraining training = new LinkTraining();
        List<CrowdedTime.Known> reports = lines(CORPUS).parallelStream()
                .filter(LinkWeightsTest::mayBeLookedAt)
                .flatMap(json -> known(json, reader, profiler).stream())
                .sorted(CrowdedTime.ORDER)
                .toList();
        reports.forEach(report -> training.add(report.incident(), report.profile()));
        training.startAnew();
        CrowdedTime.of(reports).forEach(report -> training.add(report.incident(), report.profile()));
        String sizes = "# " + training.sizes() + "\n";
        Files.writeString(RESOURCES.resolve("link-weights.txt"), WEIGHTS_HEADER + sizes + training.lines());

        assertThat(training.weights()).isNotEmpty();
    }

    /** A report of a known day with a main incident. */
    private static Optional<CrowdedTime.Known> known(JsonNode json, Reader reader, IncidentProfiler profiler) {
        Report report = report(json);
        Reading reading = reader.read(report);
        return reading.mainIncident()
                .flatMap(main -> report.publishedAt()
                        .map(day -> new CrowdedTime.Known(
                                json.path("incident_id").asString(),
                                report.id(),
                                day,
                                profiler.profile(reading, main))));
    }

    private static Report report(JsonNode json) {
        String day = json.path("dct").asString("");
        return new Report(
                json.path("doc_id").asString(),
                json.path("title").asString(""),
                json.path("content").asString(""),
                Optional.empty(),
                day.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(day)) : Optional.empty(),
                url(json.path("uri").asString("")),
                "en");
    }

    /** As GunViolenceReport takes it from an archive's address. */
    private static Optional<URI> url(String archived) {
        try {
            return Optional.of(new URI(archived.replaceFirst("^https?://web\\.archive\\.org/web/[^/]+/", "")));
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    /** As GunViolenceReport tells them apart. */
    private static boolean mayBeLookedAt(JsonNode json) {
        CRC32 crc = new CRC32();
        crc.update(json.path("incident_id").asString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 4 != 3;
    }

    private static List<JsonNode> lines(String file) throws IOException {
        Path path = Corpora.locate(Optional.empty()).shared().resolve(file);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return lines.lines().map(JsonMapper.shared()::readTree).toList();
        }
    }
}
