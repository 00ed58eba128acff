package org.onrecord.reading;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Advisory;
import org.onrecord.model.Category;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.language.WordList.Example;
import org.onrecord.reading.text.Segmenter;
import org.onrecord.reading.toll.Toll;

/** Runs the examples that stand beside the entries of the language files; those of numbers.txt run in figures. */
class LanguageExamplesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/onrecord/reading");

    /** The share of sections that must keep an example; to be raised when examples are added. */
    private static final Map<String, Double> LEAST_SHARE = Map.ofEntries(
            Map.entry("advisories.txt", 0.3),
            Map.entry("attribution.txt", 0.0),
            Map.entry("circumstances.txt", 0.2),
            Map.entry("events.txt", 0.35),
            Map.entry("formers.txt", 0.1),
            Map.entry("frames.txt", 0.3),
            Map.entry("harm.txt", 0.25),
            Map.entry("groups.txt", 1.0),
            Map.entry("incidents.txt", 0.6),
            Map.entry("numbers.txt", 0.85),
            Map.entry("people.txt", 0.1),
            Map.entry("places.txt", 0.8),
            Map.entry("sentences.txt", 1.0),
            Map.entry("stances.txt", 0.6),
            Map.entry("occurrences.txt", 0.8),
            Map.entry("occurrence-weights.txt", 0.0),
            Map.entry("times.txt", 0.03),
            Map.entry("weapons.txt", 0.5),
            Map.entry("toll.txt", 0.13),
            Map.entry("toll-weights.txt", 0.0),
            Map.entry("words.txt", 0.03));

    private static final Reader READER = Reader.english();
    private static final Segmenter SEGMENTER = Segmenter.english();

    /** How an example of each file is run. */
    private static final Map<String, Function<String, String>> RUNS = new TreeMap<>(Map.ofEntries(
            Map.entry("words.txt", LanguageExamplesTest::figures),
            Map.entry("people.txt", LanguageExamplesTest::figures),
            Map.entry("places.txt", LanguageExamplesTest::toponyms),
            Map.entry("harm.txt", LanguageExamplesTest::figures),
            Map.entry("formers.txt", LanguageExamplesTest::formers),
            Map.entry("frames.txt", LanguageExamplesTest::figures),
            Map.entry("sentences.txt", LanguageExamplesTest::sentences),
            Map.entry("stances.txt", LanguageExamplesTest::stances),
            Map.entry("incidents.txt", LanguageExamplesTest::scope),
            Map.entry("attribution.txt", LanguageExamplesTest::sources),
            Map.entry("advisories.txt", LanguageExamplesTest::advisories),
            Map.entry("groups.txt", LanguageExamplesTest::groups),
            Map.entry("scenes.txt", LanguageExamplesTest::place),
            Map.entry("events.txt", LanguageExamplesTest::events),
            Map.entry("times.txt", LanguageExamplesTest::times),
            Map.entry("occurrences.txt", LanguageExamplesTest::occurrence),
            Map.entry("weapons.txt", LanguageExamplesTest::weapons),
            Map.entry("toll.txt", LanguageExamplesTest::toll),
            Map.entry("circumstances.txt", LanguageExamplesTest::circumstances)));

    /** Run by the tests of the rooms, which see what the reading does not show. */
    private static final List<String> RUN_ELSEWHERE = List.of(
            "numbers.txt", "occurrence-weights.txt", "publishers.txt", "streets.txt", "toll-weights.txt", "venues.txt");

    static final List<String> FILES = Stream.concat(RUNS.keySet().stream(), RUN_ELSEWHERE.stream())
            .sorted()
            .toList();

    static Stream<Arguments> examples() {
        return RUNS.keySet().stream()
                .flatMap(file -> WordList.load(file).examples().stream()
                        .map(e -> Arguments.of(file, e.section(), e.text(), e.expected())));
    }

    @ParameterizedTest(name = "{0} [{1}] {2}")
    @MethodSource("examples")
    void theReaderKeepsWhatTheFilePromises(String file, String section, String text, String expected) {
        assertThat(RUNS.getOrDefault(file, none -> "no such file").apply(text))
                .as(text)
                .isEqualTo(expected);
    }

    @Test
    void everyLanguageFileIsRun() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".txt"))
                            .sorted())
                    .isEqualTo(FILES);
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everySectionHasEntries(String file) {
        WordList words = WordList.load(file);

        assertThat(words.sections()).isNotEmpty().allSatisfy((section, lines) -> {
            assertThat(lines).as(section).isNotEmpty();
            assertThat(words.entries(section)).as(section).isNotEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aShareOfTheSectionsHasExamples(String file, TestReporter reporter) {
        WordList words = WordList.load(file);
        Set<String> shown = words.examples().stream().map(Example::section).collect(toCollection(TreeSet::new));
        Set<String> silent = new TreeSet<>(words.sections().keySet());
        silent.removeAll(shown);
        reporter.publishEntry(
                file,
                "%d examples; %d of %d sections have one; none in %s"
                        .formatted(
                                words.examples().size(),
                                shown.size(),
                                words.sections().size(),
                                silent));

        assertThat(words.sections().keySet()).containsAll(shown);
        assertThat(shown.size() / (double) words.sections().size())
                .as("share of sections with an example")
                .isGreaterThanOrEqualTo(LEAST_SHARE.getOrDefault(file, 1.0));
    }

    private static Reading read(String text) {
        return READER.read(SoundReading.report(text));
    }

    private static String figures(String text) {
        return WrittenFigure.of(read(text).figures());
    }

    /** The figures in text order: {@code killed 137; former killed 93}. */
    private static String formers(String text) {
        return read(text).figures().stream()
                .map(figure -> (figure.former() ? "former " : "") + WrittenFigure.of(figure))
                .collect(joining("; "));
    }

    /** {@code words = place}, or {@code words = none} where it is open which place is meant. */
    private static String toponyms(String text) {
        String toponyms = read(text).toponyms().stream()
                .map(t -> t.mention().text() + " = "
                        + t.location().map(Location::name).orElse("none"))
                .collect(joining(" | "));
        return toponyms.isEmpty() ? "none" : toponyms;
    }

    private static String sentences(String text) {
        return SEGMENTER.segment(SoundReading.report(text)).stream()
                .map(s -> s.span().of(SoundReading.report(text).text()))
                .collect(joining(" | "));
    }

    private static String stances(String text) {
        String stances = READER.readStatements(SoundReading.report(text)).stream()
                .map(Statement::stance)
                .filter(stance -> stance != Stance.REPORTS)
                .distinct()
                .map(Stance::name)
                .collect(joining("; "));
        return stances.isEmpty() ? "none" : stances;
    }

    /** The statements that figures hang on, in text order: {@code source via X, Y; source}. */
    private static String sources(String text) {
        Reading reading = read(text);
        String sources = reading.figures().stream()
                .flatMap(figure -> reading.statementOf(figure).stream())
                .distinct()
                .map(LanguageExamplesTest::source)
                .collect(joining("; "));
        return sources.isEmpty() ? "none" : sources;
    }

    private static String source(Statement statement) {
        String source = statement.source().map(LanguageExamplesTest::name).orElse("nobody");
        String via = statement.via().stream().map(LanguageExamplesTest::name).collect(joining(", "));
        return via.isEmpty() ? source : source + " via " + via;
    }

    private static String name(Source source) {
        return source.mention().text();
    }

    private static String place(String text) {
        return read(text)
                .mainIncident()
                .flatMap(Incident::place)
                .flatMap(Place::location)
                .map(l -> l.level() == Location.Level.CITY
                        ? l.name() + ", " + l.region().orElse("?")
                        : l.name())
                .orElse("none");
    }

    private static String scope(String text) {
        Reading reading = read(text);
        if (reading.figures().isEmpty()) {
            return "no figure";
        }
        Figure last = reading.figures().get(reading.figures().size() - 1);
        if (last.linked()) {
            return "linked";
        }
        Incident incident = reading.incidents().stream()
                .filter(i -> i.id().equals(last.incident()))
                .findFirst()
                .orElseThrow();
        return incident.main() ? "main" : incident.scope() == Incident.Scope.TOTAL ? "total" : "other";
    }

    private static String groups(String pair) {
        GroupNames names = GroupNames.english();
        List<String> keys = Stream.of(pair.split(" \\| ")).map(names::key).toList();
        return keys.get(0).equals(keys.get(1)) ? "same" : "different";
    }

    private static Report reportOfMarch(String text) {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 3, 23));
        return new Report("march", "", text, Optional.empty(), day, Optional.empty(), "en");
    }

    /** Type and value of each time expression in a report of 23 March 2024. */
    private static String times(String text) {
        String times = READER.readTimes(reportOfMarch(text)).stream()
                .map(time -> time.kind().code() + " " + time.value())
                .collect(joining("; "));
        return times.isEmpty() ? "none" : times;
    }

    /** The days of the main incident in a report of 23 March 2024. */
    private static String occurrence(String text) {
        return READER.read(reportOfMarch(text))
                .mainIncident()
                .flatMap(Incident::occurred)
                .map(Occurrence::period)
                .map(days -> days.isOneDay() ? days.from().toString() : days.from() + " to " + days.to())
                .orElse("none");
    }

    /** The numbers of dead and injured in sum; a slash divides title and body. */
    private static String toll(String text) {
        String[] parts = text.split(" / ", 2);
        Toll toll = Toll.of(READER.read(
                new Report("id", parts[0], parts[1], Optional.empty(), Optional.empty(), Optional.empty(), "en")));
        String lines = Stream.of(Category.KILLED, Category.INJURED)
                .flatMap(category -> toll.find(category).stream().map(line -> category.code() + " " + line.number()))
                .collect(joining("; "));
        return lines.isEmpty() ? "none" : lines;
    }

    private static String advisories(String text) {
        String advisories = read(text).advisories().stream().map(Advisory::code).collect(joining(" "));
        return advisories.isEmpty() ? "none" : advisories;
    }

    /** The triggers in text order: {@code attack shot shooting; die killed}, type, words, and kind where there is one. */
    private static String events(String text) {
        String events = read(text).events().stream()
                .map(e -> e.type().code() + " " + e.trigger().text()
                        + e.kind().map(kind -> " " + kind.code()).orElse(""))
                .collect(joining("; "));
        return events.isEmpty() ? "none" : events;
    }

    private static Circumstances main(String text) {
        return read(text).mainIncident().map(Incident::circumstances).orElse(Circumstances.NONE);
    }

    /** The weapons of the main incident: {@code car bomb bomb; rifle firearm}. */
    private static String weapons(String text) {
        return joined(main(text).weapons().stream()
                .map(w -> w.mention().text() + " " + w.kind().code()));
    }

    /** The circumstances of the main incident but weapons: {@code by Gunmen group; hit convoy vehicle; damage …}. */
    private static String circumstances(String text) {
        Circumstances found = main(text);
        return joined(Stream.of(
                        found.perpetrators().stream()
                                .map(p -> "by " + p.mention().text() + " "
                                        + p.description()
                                                .map(more -> more.text() + " ")
                                                .orElse("")
                                        + p.kind().code()),
                        found.targets().stream()
                                .map(t -> "hit " + t.mention().text() + " "
                                        + t.kind().code()),
                        found.damage().stream().map(d -> "damage " + d.text()),
                        found.response().stream().map(r -> "response " + r.text()),
                        found.background().stream().map(b -> "background " + b.text()))
                .flatMap(each -> each));
    }

    private static String joined(Stream<String> found) {
        String all = found.collect(joining("; "));
        return all.isEmpty() ? "none" : all;
    }
}
