package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.reading.Reader;
import tools.jackson.databind.json.JsonMapper;

/** {@code score.py} of reading-gold is an independent scorer: on the same readings, its numbers must be ours. */
@Tag("corpus")
class ScorePyAgreementTest {
    private static final Corpora CORPORA = Corpora.locate(Optional.empty());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnReadingsWithSeededNoise(long seed) throws IOException, InterruptedException {
        compare(gold -> NoisyReadings.of(gold, seed));
    }

    @Test
    void agreesOnWhatTheReaderReads() throws IOException, InterruptedException {
        Reader reader = Reader.english();
        compare(gold -> reader.read(gold.report()));
    }

    private void compare(Function<GoldReport, Reading> reader) throws IOException, InterruptedException {
        ReadingCorpus corpus = corpus();
        Map<String, Reading> readings = new HashMap<>();
        corpus.reports().forEach(gold -> readings.put(gold.report().id(), reader.apply(gold)));
        Scorecard ours = ReadingEvaluation.score(ReadingSet.GOLD, corpus, report -> expect(readings, report.id()));
        Path dump = folder.resolve("readings.jsonl");
        Files.write(
                dump,
                corpus.reports().stream()
                        .map(gold -> json(expect(readings, gold.report().id())))
                        .toList());
        assertThat(numbers(ours)).isEqualTo(numbers(scorePy(dump)));
    }

    private static Reading expect(Map<String, Reading> readings, String id) {
        return Optional.ofNullable(readings.get(id)).orElseThrow();
    }

    private static ReadingCorpus corpus() {
        try {
            CORPORA.expect("reading-gold/score.py");
            return ReadingCorpus.load(ReadingSet.GOLD, CORPORA);
        } catch (CorpusMissingException missing) {
            return abort("skipped: " + missing.getMessage());
        }
    }

    private static String scorePy(Path dump) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder(
                            "python3", CORPORA.expect("reading-gold/score.py").toString(), dump.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noPython) {
            return abort("skipped: python3 is not at hand");
        }
        String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(output).isZero();
        return output;
    }

    private static Map<String, List<String>> numbers(Scorecard ours) {
        Map<String, List<String>> numbers = new TreeMap<>();
        for (List<String> row : ours.tables().get(0).rows()) {
            numbers.put(row.get(0), row.subList(1, 4));
        }
        List<List<String>> shares = ours.tables().get(1).rows();
        numbers.put("source", shares.get(0).subList(1, 3));
        numbers.put("attributed", List.of(shares.get(1).get(2), shares.get(1).get(1)));
        numbers.put("incident", List.of(shares.get(2).get(1)));
        numbers.put("who", List.of(shares.get(3).get(1)));
        ours.tables().get(2).rows().stream()
                .filter(row -> !row.get(0).startsWith("venue")) // which it does not score
                .forEach(row -> numbers.put(row.get(0), row.subList(1, 3)));
        return numbers;
    }

    private static Map<String, List<String>> numbers(String scorePy) {
        Map<String, List<String>> numbers = new TreeMap<>();
        Matcher rates =
                Pattern.compile("(?m)^(\\w.*?) +P +(\\S+) R +(\\S+) F +(\\S+)$").matcher(scorePy);
        while (rates.find()) {
            numbers.put(rates.group(1), List.of(rates.group(2), rates.group(3), rates.group(4)));
        }
        Matcher shares = Pattern.compile("source agrees (\\S+)  \\(of (\\d+) attributed: (\\S+)\\)"
                        + "  incident main/other (\\S+)  who (\\S+)  over (\\d+) matched")
                .matcher(scorePy);
        assertThat(shares.find()).as(scorePy).isTrue();
        numbers.put("source", List.of(shares.group(1), shares.group(6)));
        numbers.put("attributed", List.of(shares.group(2), shares.group(3)));
        numbers.put("incident", List.of(shares.group(4)));
        numbers.put("who", List.of(shares.group(5)));
        Matcher main = Pattern.compile("(type|country|city|date) (\\d+)/(\\d+)").matcher(scorePy);
        while (main.find()) {
            Share share = new Share(Integer.parseInt(main.group(2)), Integer.parseInt(main.group(3)));
            numbers.put(main.group(1), share.row("").subList(1, 3));
        }
        return numbers;
    }

    /** As much of the reading format as {@code score.py} looks at. */
    private static String json(Reading reading) {
        List<Object> figures = new ArrayList<>();
        reading.figures().forEach(figure -> figures.add(json(figure)));
        List<Object> statements = new ArrayList<>();
        reading.statements().forEach(statement -> statements.add(json(statement)));
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "report",
                        Map.of("text", reading.report().text()),
                        "incidents",
                        reading.incidents().stream()
                                .map(ScorePyAgreementTest::json)
                                .toList(),
                        "figures",
                        figures,
                        "statements",
                        statements));
    }

    private static Map<String, Object> json(Incident incident) {
        Map<String, Object> json = new HashMap<>(Map.of("id", incident.id(), "main", incident.main()));
        List<String> kinds = incident.kinds().stream().map(IncidentKind::code).toList();
        if (!kinds.isEmpty()) {
            json.put("type", kinds.get(0));
            json.put("alsoTypes", kinds.subList(1, kinds.size()));
        }
        incident.occurred()
                .map(Occurrence::period)
                .ifPresent(days -> json.put(
                        "occurred",
                        Map.of("from", days.from().toString(), "to", days.to().toString())));
        incident.place()
                .flatMap(Place::location)
                .ifPresent(location -> json.put(
                        "place",
                        Map.of(
                                "country",
                                location.country(),
                                "city",
                                location.city().orElse(""))));
        return json;
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> json = new HashMap<>(Map.of(
                "span", span(figure.span()),
                "text", figure.text(),
                "category", figure.category().code(),
                "implicit", figure.implicit(),
                "subject", figure.subject(),
                "incident", figure.incident()));
        put(json, "min", figure.bounds().min());
        put(json, "max", figure.bounds().max());
        figure.statement().ifPresent(statement -> json.put("statement", statement));
        return json;
    }

    private static void put(Map<String, Object> json, String name, OptionalLong bound) {
        bound.ifPresent(number -> json.put(name, number));
    }

    private static Map<String, Object> json(Statement statement) {
        Map<String, Object> json = new HashMap<>(Map.of(
                "id", statement.id(),
                "span", span(statement.span()),
                "stance", statement.stance().code()));
        statement
                .source()
                .ifPresent(source ->
                        json.put("source", Map.of("text", source.mention().text())));
        return json;
    }

    private static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }
}
