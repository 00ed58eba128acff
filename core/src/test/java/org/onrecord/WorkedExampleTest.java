package org.onrecord;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.linking.copies.AgencyCredits;
import org.onrecord.linking.copies.Copy;
import org.onrecord.linking.copies.CopyIndex;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.reading.Reader;
import org.onrecord.reading.WrittenFigure;

/** What a person can verify in the reports of the worked example is what is read in them: a table row a fact. */
class WorkedExampleTest {
    private static final Path EXAMPLE = Path.of("../examples/incidents");
    private static final Reader READER = Reader.english();
    private static final AgencyCredits CREDITS = AgencyCredits.english();

    private static final Map<String, Item> ITEMS = items();
    private static final Map<String, Reading> READINGS = ITEMS.entrySet().stream()
            .filter(item -> item.getValue() instanceof Item.Read)
            .collect(toMap(
                    Map.Entry::getKey, item -> READER.read(read(item.getValue()).report())));
    private static final Map<String, String> COPIES = copies();

    /** A fact about a report, as a row of the table writes it: {@code crocus-01.txt | kind | shooting}. */
    record Fact(String report, String what, String expected) {
        static Fact of(String row) {
            String[] cells = row.split("\\s*\\|\\s*", 3);
            return new Fact(cells[0], cells[1], cells[2].strip());
        }
    }

    private static Map<String, Item> items() {
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        Map<String, Item> items = new LinkedHashMap<>();
        intake.find(List.of(EXAMPLE.toString())).stream()
                .flatMap(intake::read)
                .filter(item -> !(item instanceof Item.Ignored))
                .forEach(item ->
                        items.put(EXAMPLE.relativize(Path.of(item.where())).toString(), item));
        return items;
    }

    private static Item.Read read(Item item) {
        return item instanceof Item.Foreign foreign ? foreign.kept() : (Item.Read) item;
    }

    /** The names of copies, each with that of the first report of its story. */
    private static Map<String, String> copies() {
        CopyIndex index = new CopyIndex();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> copies = new TreeMap<>();
        ITEMS.forEach((name, item) -> {
            names.put(read(item).report().id(), name);
            index.add(read(item).report()).map(Copy::original).ifPresent(first -> copies.put(name, names.get(first)));
        });
        return copies;
    }

    static List<Fact> facts() throws IOException {
        try (InputStream table = WorkedExampleTest.class.getResourceAsStream("worked-example.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Fact::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theFactIsReadInTheReport(Fact fact) {
        assertThat(ITEMS).containsKey(fact.report());
        assertThat(found(fact)).as("%s: %s", fact.report(), fact.what()).contains(fact.expected());
    }

    @Test
    void everyReportHasFacts() throws IOException {
        assertThat(facts().stream().map(Fact::report).collect(toSet())).isEqualTo(ITEMS.keySet());
    }

    @Test
    void noOtherReportIsACopy() throws IOException {
        Set<String> told = facts().stream()
                .filter(fact -> fact.what().equals("copy of"))
                .map(Fact::report)
                .collect(toSet());

        assertThat(COPIES.keySet()).isEqualTo(told);
    }

    @Test
    void nothingIsLost() {
        assertThat(ITEMS.values()).noneMatch(Item.Skipped.class::isInstance);
    }

    /** All that is found of what a fact is about, as the table writes it. */
    private static List<String> found(Fact fact) {
        Item.Read item = read(requireNonNull(ITEMS.get(fact.report())));
        return switch (fact.what()) {
            case "publisher" -> item.report().publisher().stream().toList();
            case "published" ->
                item.particulars().publishedAt().map(String::valueOf).stream().toList();
            case "published on" ->
                item.report().publishedAt().map(String::valueOf).stream().toList();
            case "language" -> List.of(item.report().language());
            case "author" -> item.particulars().authors();
            case "leads to" ->
                item.particulars().related().stream()
                        .map(link -> String.valueOf(link.url().orElseThrow()))
                        .toList();
            case "copy of" ->
                Optional.ofNullable(COPIES.get(fact.report())).stream().toList();
            case "credit" ->
                CREDITS.find(item.report()).stream()
                        .map(credit -> credit.role().code() + " " + credit.agency())
                        .toList();
            default -> found(requireNonNull(READINGS.get(fact.report())), fact.what());
        };
    }

    private static List<String> found(Reading reading, String what) {
        Optional<Incident> main = reading.mainIncident();
        return switch (what) {
            case "advisory" -> reading.advisories().stream().map(a -> a.code()).toList();
            case "kind" ->
                main.stream()
                        .flatMap(incident -> incident.kinds().stream())
                        .map(IncidentKind::code)
                        .toList();
            case "place" ->
                main.flatMap(Incident::place).flatMap(place -> place.location()).stream()
                        .map(WorkedExampleTest::written)
                        .toList();
            case "venue" ->
                main.flatMap(Incident::place).flatMap(place -> place.venue()).stream()
                        .map(venue -> venue.text())
                        .toList();
            case "day" ->
                main.flatMap(Incident::occurred).stream()
                        .map(occurred -> occurred.period().from() + ".."
                                + occurred.period().to())
                        .toList();
            case "figure" ->
                reading.figures().stream()
                        .filter(reading::isMain)
                        .map(figure -> written(reading, figure))
                        .toList();
            case "other" ->
                reading.figures().stream()
                        .filter(figure -> !reading.isMain(figure))
                        .map(figure -> written(reading, figure))
                        .toList();
            default ->
                reading.statements().stream()
                        .filter(statement -> statement.stance() == Stance.valueOf(what))
                        .map(WorkedExampleTest::speakers)
                        .toList();
        };
    }

    private static String written(Location location) {
        return location.name().equals(location.country())
                ? location.name()
                : location.name() + ", " + location.country();
    }

    /** {@code killed 60+ children < the ministry < state media}; without a source where the publisher says it itself. */
    private static String written(Reading reading, Figure figure) {
        String subject = figure.subject().equals(Figure.ALL) ? "" : " " + figure.subject();
        String source = reading.statementOf(figure)
                .map(WorkedExampleTest::speakers)
                .map(speakers -> " < " + speakers)
                .orElse("");
        return figure.category().code() + " " + WrittenFigure.of(figure.bounds()) + subject + source;
    }

    private static String speakers(Statement statement) {
        List<Source> speakers = new ArrayList<>(statement.source().stream().toList());
        speakers.addAll(statement.via());
        return speakers.stream().map(speaker -> speaker.mention().text()).collect(joining(" < "));
    }
}
