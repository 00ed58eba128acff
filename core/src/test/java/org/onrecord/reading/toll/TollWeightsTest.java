package org.onrecord.reading.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.onrecord.evaluation.Corpora;
import org.onrecord.model.Category;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.toll.TollTraining.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TollWeightsTest {
    private static final String CORPUS = "data/gun-violence/reports.jsonl.gz";
    private static final Path WEIGHTS = Path.of("src/main/resources/org/onrecord/reading/toll-weights.txt");
    private static final int FOLDS = 5;

    private static final String HEADER = """
            # What each feature of a candidate sum weighs (TollFeatures names them), learned on the gun-violence reports that
            # may be looked at. Written by: mvn -pl core test -Dtest=TollWeightsTest -Donrecord.train=true
            """;

    @Test
    void bothSumsHaveWeights() {
        WordList weights = WordList.load("toll-weights.txt");

        for (Category category : List.of(Category.KILLED, Category.INJURED)) {
            assertThat(weights.definitions(category.name()))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(d -> assertThat(Double.parseDouble(d.value())).isBetween(-5.0, 5.0));
        }
    }

    /** Learns the weights anew, and writes them with how they do on incidents that they were not learned on. */
    @Test
    @EnabledIfSystemProperty(named = "onrecord.train", matches = "true")
    void trainedWeightsAreWritten() throws IOException {
        List<Known> reports = reports();
        TollTraining killed = new TollTraining(Category.KILLED, reports, report -> 0, Known::killed);
        Map<Known, Long> dead = killed.crossValidated(FOLDS);
        TollTraining injured =
                new TollTraining(Category.INJURED, reports, report -> dead.getOrDefault(report, 0L), Known::injured);
        Map<Known, Long> hurt = injured.crossValidated(FOLDS);
        String shares =
                "# Exact by cross-validation, over the reports that they decide, no sum given a head start: killed %s %%, injured %s %%%n"
                        .formatted(
                                exact(dead.entrySet().stream()
                                        .map(e -> e.getKey().killed() == e.getValue())),
                                exact(hurt.entrySet().stream()
                                        .map(e -> e.getKey().injured() == e.getValue())));
        Files.writeString(WEIGHTS, HEADER + shares + killed.weights() + injured.weights());

        assertThat(hurt).isNotEmpty();
    }

    private static String exact(Stream<Boolean> right) {
        return "%.1f".formatted(100 * right.mapToInt(r -> r ? 1 : 0).average().orElse(0));
    }

    private static List<Known> reports() throws IOException {
        Path file = Corpora.locate(Optional.empty()).shared().resolve(CORPUS);
        Reader reader = Reader.english();
        JsonMapper mapper = JsonMapper.shared();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().toList().parallelStream()
                    .map(mapper::readTree)
                    .filter(json -> hash(json) % 4 != 3) // kept aside, as GunViolenceReport tells them apart
                    .map(json -> known(json, reader))
                    .toList();
        }
    }

    private static Known known(JsonNode json, Reader reader) {
        Report report = new Report(
                json.path("doc_id").asString(),
                json.path("title").asString(""),
                json.path("content").asString(""),
                Optional.empty(),
                day(json.path("dct").asString("")),
                Optional.empty(),
                "en");
        JsonNode archive = json.path("gva");
        return new Known(
                reader.read(report),
                archive.path("n_killed").asLongOpt().orElseThrow(),
                archive.path("n_injured").asLongOpt().orElseThrow(),
                (int) (hash(json) / 40 % FOLDS));
    }

    private static Optional<LocalDate> day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    private static long hash(JsonNode json) {
        CRC32 crc = new CRC32();
        crc.update(json.path("incident_id").asString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
