package org.onrecord.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.onrecord.evaluation.Corpora;
import org.onrecord.model.Incident;
import org.onrecord.model.Period;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.text.Segmenter;
import org.onrecord.reading.times.OccurrenceTraining.Chosen;
import org.onrecord.reading.times.OccurrenceTraining.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OccurrenceWeightsTest {
    private static final Path WEIGHTS = Path.of("src/main/resources/org/onrecord/reading/occurrence-weights.txt");
    private static final int FOLDS = 5;

    /** A report of the few that are no US local news counts as much as this many that are. */
    private static final double NEWS = 5;

    private static final String HEADER = """
            # What each feature of a choice weighs (TimeFeatures names them), learned on the gun-violence reports that may be
            # looked at, reading-gold, news-dev and incidents-dev. Written by: mvn -pl core test -Dtest=OccurrenceWeightsTest -Donrecord.train=true
            """;

    private final Path shared = Corpora.locate(Optional.empty()).shared();
    private final Reader reader = Reader.english();
    private final Segmenter segmenter = Segmenter.english();
    private final TimeChoices choices = new TimeChoices(IncidentTime.words());
    private final JsonMapper mapper = JsonMapper.shared();

    @Test
    void everyWeightIsSmall() {
        assertThat(WordList.load("occurrence-weights.txt").definitions("Weight"))
                .hasSizeGreaterThan(100)
                .allSatisfy(d -> assertThat(Double.parseDouble(d.value())).isBetween(-5.0, 5.0));
    }

    /** Learns the weights anew, and writes them with how they do on incidents that they were not learned on. */
    @Test
    @EnabledIfSystemProperty(named = "onrecord.train", matches = "true")
    void trainedWeightsAreWritten() throws IOException {
        List<Known> reports = new ArrayList<>(shootings());
        reports.addAll(gold());
        reports.addAll(news("news-dev"));
        reports.addAll(news("incidents-dev"));
        OccurrenceTraining training = new OccurrenceTraining(reports);
        List<Chosen> chosen = training.crossValidated(FOLDS);
        StringBuilder shares = new StringBuilder();
        for (String set : List.of("gun-violence", "gold", "news-dev", "incidents-dev")) {
            shares.append("# By cross-validation, %s: the interval is right in %s %%, and one day in %s %%%n"
                    .formatted(set, percent(chosen, set, Chosen::isRight), percent(chosen, set, Chosen::isOneDay)));
        }
        Files.writeString(WEIGHTS, HEADER + shares + training.weights());

        assertThat(chosen.size()).isEqualTo(reports.size());
    }

    private static String percent(List<Chosen> chosen, String set, Predicate<Chosen> wanted) {
        return "%.1f"
                .formatted(100
                        * chosen.stream()
                                .filter(one -> one.known().set().equals(set)
                                        && one.known().gold().isPresent())
                                .mapToInt(one -> wanted.test(one) ? 1 : 0)
                                .average()
                                .orElse(0));
    }

    private List<Known> shootings() throws IOException {
        return lines("data/gun-violence/reports.jsonl.gz").parallelStream()
                .filter(json ->
                        hash(json.path("incident_id").asString()) % 4 != 3) // kept aside, as GunViolenceReport has it
                .map(json -> {
                    Report report = report(json, "doc_id", "content", "dct");
                    Optional<LocalDate> day = day(json.path("gva").path("date"));
                    return known(
                            "gun-violence",
                            report,
                            day,
                            day,
                            json.path("incident_id").asString());
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Known> gold() throws IOException {
        List<Known> known = new ArrayList<>();
        for (JsonNode annotation : mapper.readTree(Files.readString(shared.resolve("reading-gold/gold.json")))) {
            String id = annotation.path("id").asString();
            Path file = shared.resolve("reading-gold/reports/" + id + ".json");
            annotated("gold", annotation, report(mapper.readTree(Files.readString(file)), "id", "text", "date"))
                    .ifPresent(known::add);
        }
        return known;
    }

    private List<Known> news(String set) throws IOException {
        Map<String, Report> texts = new HashMap<>();
        lines("data/news/incident-reports.jsonl.gz")
                .forEach(json -> texts.put("as-" + json.path("id").asString(), report(json, "id", "text", "date")));
        List<Known> known = new ArrayList<>();
        for (JsonNode annotation : mapper.readTree(Files.readString(Path.of("../annotations/" + set + ".json")))) {
            Optional.ofNullable(texts.get(annotation.path("id").asString()))
                    .flatMap(report -> annotated(set, annotation, report))
                    .ifPresent(known::add);
        }
        return known;
    }

    private Optional<Known> annotated(String set, JsonNode annotation, Report report) {
        JsonNode main = annotation.path("main_incident");
        if (!main.isObject()) {
            return Optional.empty();
        }
        return known(set, report, day(main.path("date_from")), day(main.path("date_to")), report.id());
    }

    private Optional<Known> known(
            String set, Report report, Optional<LocalDate> from, Optional<LocalDate> to, String incident) {
        Reading reading = reader.read(report);
        Optional<Incident> main =
                reading.mainIncident().filter(i -> !i.triggers().isEmpty());
        return main.map(i -> new Known(
                set,
                choices.of(segmenter.segment(report), reading.times(), i.triggers(), report.publishedAt(), true),
                from.map(first -> new Period(first, to.orElse(first))),
                set.equals("gun-violence") ? 1 : NEWS,
                (int) (hash(incident) / 40 % FOLDS)));
    }

    private List<JsonNode> lines(String path) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(shared.resolve(path))), StandardCharsets.UTF_8))) {
            return lines.lines().map(mapper::readTree).toList();
        }
    }

    private static Report report(JsonNode json, String id, String text, String date) {
        return new Report(
                json.path(id).asString(),
                json.path("title").asString(""),
                json.path(text).asString(""),
                Optional.empty(),
                day(json.path(date)),
                Optional.empty(),
                "en");
    }

    private static Optional<LocalDate> day(JsonNode json) {
        String text = json.asString("");
        return Stream.of(text)
                .filter(t -> t.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse)
                .findFirst();
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
