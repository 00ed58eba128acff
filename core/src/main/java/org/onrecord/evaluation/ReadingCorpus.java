package org.onrecord.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Report;
import tools.jackson.databind.JsonNode;

/**
 * A set of reports with gold readings: annotations joined to the texts that they stand off from.
 *
 * @param fingerprint of the annotations and the texts
 * @param reports in the order in which {@code score.py} takes them: by id
 */
record ReadingCorpus(String fingerprint, List<GoldReport> reports) {
    static final String NEWS = "data/news/incident-reports.jsonl.gz";
    private static final String GOLD = "reading-gold/gold.json";
    private static final String GOLD_REPORTS = "reading-gold/reports";

    /** Prefix of the ids that annotations give to the reports of {@link #NEWS}. */
    private static final String NEWS_PREFIX = "as-";

    ReadingCorpus {
        reports = List.copyOf(reports);
    }

    static ReadingCorpus load(ReadingSet set, Corpora corpora) {
        return set == ReadingSet.GOLD
                ? loadGold(corpora)
                : loadNews(corpora.expectCarried("annotations/" + set.code() + ".json"), corpora.expect(NEWS));
    }

    private static ReadingCorpus loadGold(Corpora corpora) {
        Path gold = corpora.expect(GOLD);
        List<Path> files = jsonFiles(corpora.expect(GOLD_REPORTS));
        Map<String, JsonNode> annotations = Json.read(gold)
                .valueStream()
                .collect(Collectors.toMap(annotation -> annotation.path("id").asString(), Function.identity()));
        List<GoldReport> reports = files.stream()
                .map(file -> report(Json.read(file), "", "publisher"))
                .map(report -> GoldReader.read(annotationOf(report, annotations), report))
                .toList();
        return new ReadingCorpus(
                Fingerprint.of(Stream.concat(Stream.of(gold), files.stream()).toList()), reports);
    }

    private static JsonNode annotationOf(Report report, Map<String, JsonNode> annotations) {
        return Optional.ofNullable(annotations.get(report.id()))
                .orElseThrow(() -> new CorpusMissingException(
                        "Expected an annotation of " + report.id() + " in " + GOLD + " but found none"));
    }

    private static ReadingCorpus loadNews(Path annotations, Path texts) {
        Map<String, Report> byId = new HashMap<>();
        Json.readLines(texts, news -> report(news, NEWS_PREFIX, "source"))
                .forEach(report -> byId.put(report.id(), report));
        List<GoldReport> reports = Json.read(annotations)
                .valueStream()
                .map(annotation -> GoldReader.read(
                        annotation, expectReport(annotation.path("id").asString(), byId)))
                .toList();
        return new ReadingCorpus(Fingerprint.of(List.of(annotations, texts)), reports);
    }

    private static Report expectReport(String id, Map<String, Report> byId) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new CorpusMissingException("Expected the report " + id + " in " + NEWS
                        + " but found none: its annotation is stale; take it out of annotations/"));
    }

    static Report report(JsonNode json, String idPrefix, String publisherField) {
        return new Report(
                idPrefix + json.path("id").asString(),
                json.path("title").asString(""),
                json.path("text").asString(""),
                Json.text(json, publisherField),
                Json.text(json, "date").flatMap(CorpusDate::find),
                Optional.empty(),
                "en");
    }

    private static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
