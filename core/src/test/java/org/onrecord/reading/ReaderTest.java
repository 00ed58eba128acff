package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.reading.SoundReading.assertSound;
import static org.onrecord.reading.SoundReading.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Statement;
import org.onrecord.publishing.ReadingJson;

/** What anyone may rely on who hands a report to the reader. */
class ReaderTest {
    private static final Reader READER = Reader.english();
    private static final int THREADS = 8;
    private static final int TEXTS = 200;

    private static final String FERRY = """
            At least 41 people drowned when a ferry sank off the port on Sunday night, the coast guard said. \
            Another 130 were rescued and about 20 are still missing.

            "We counted 41 bodies, nine of them children," said the harbour master, Abel Moreira.

            The dead included two nurses. Police arrested three men on Monday.

            In 2009, a fire on a ferry there killed 17 people.
            """;

    private static final String MARKET = """
            A bomb killed 12 people and wounded 40 in a market on Tuesday, police said. A hospital official told \
            Reuters that 15 bodies had been brought in.

            The Northern Front claimed responsibility in a statement. The army denied that any soldier was hurt.

            Two bystanders, a man and a woman, were shot by mistake. It was unclear who had fired.
            """;

    static Stream<Report> reports() {
        return Stream.of(
                dated("Ferry sinks off the port", FERRY),
                dated("", FERRY),
                dated("Twelve killed in market blast: police", MARKET),
                report(FERRY),
                report(MARKET),
                report(MARKET.replace("\n", "\r\n")),
                report(MARKET.replace("\n\n", "\r")),
                report(FERRY.replace(' ', '\u00a0')),
                report("\ufeff" + FERRY),
                dated("Twelve killed in market blast: police", ""),
                new Report("", FERRY, MARKET, Optional.empty(), Optional.empty(), Optional.empty(), "und"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everythingFoundPointsIntoTheText(Report report) {
        Reading reading = READER.read(report);

        assertSound(reading);
        assertThat(reading.figures()).isNotEmpty();
        assertThat(reading.report()).isSameAs(report);
        assertThat(reading.reader()).isEqualTo(Reader.VERSION);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureHangsOnAnIncidentAndOnKnownStatements(Report report) {
        Reading reading = READER.read(report);

        assertThat(reading.incidents()).isNotEmpty();
        assertThat(reading.figures())
                .allSatisfy(figure -> assertThat(reading.incidents())
                        .filteredOn(incident -> incident.id().equals(figure.incident()))
                        .hasSize(1));
        assertThat(reading.figures())
                .allSatisfy(figure -> assertThat(reading.statementOf(figure).map(Statement::id))
                        .isEqualTo(figure.statement()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n\t \r\n\u00a0\u2003\u200b\ufeff",
                "1234567890",
                "12 34 5,678 9.10 11-12 13:14 15/16",
                "...",
                "\"\"\"\"''''“”‘’",
                "\u0000",
                "\ud83d",
                "\udc00\ud800",
                "killed",
                "said",
                "police",
                "dozens",
                "said said said",
                "killed killed killed killed",
                ": - : - :",
                "according to",
                "Über 40 Menschen starben bei dem Anschlag.",
                "В результате теракта погибли 60 человек.",
                "تسعون قتيلا",
                "袭击造成六十人死亡。"
            })
    void aTextWithNothingToReadGivesNoFigure(String text) {
        for (Report report : List.of(report(text), dated(text, ""), dated(text, text))) {
            Reading reading = READER.read(report);

            assertSound(reading);
            assertThat(reading.figures()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 Ten people were killed 😀, police 😀 said.",
                "Ten people were killed in 𝔐𝔬𝔰𝔠𝔬𝔴, police said.",
                "𐐀𐐁 said ten people were killed.",
                "Ten people were killed\ud800 and 20 wounded\udc00, police said\ud800.",
                "\udc00Ten people were killed.",
                "Ten people were killed. \ud800",
                "Ten people wеre killed; 10 people were kílled; ten people were killed.",
                "İstanbul: ten people were killed, İbrahim said.",
                "Ten people were killed, ﬁremen ﬁnally said.",
                "e\u0301 Ten people were killed e\u0301.",
                "\u202eTen people were killed\u202c.",
                "\u0085Ten\u2028people were killed.\u2029",
                "Ten people were killed.\u0000\u0001\ufffe\uffff"
            })
    void oddCharactersAroundAFigureAreNoHindrance(String text) {
        Reading reading = READER.read(report(text));

        assertSound(reading);
        assertThat(reading.figures()).extracting(WrittenFigure::of).contains("killed 10");
    }

    @Test
    void aReportWithoutTitleOrDateIsReadLikeOneWithBoth() {
        assertThat(WrittenFigure.of(READER.read(report(MARKET)).figures()))
                .isEqualTo(WrittenFigure.of(READER.read(dated("Market", MARKET)).figures()));
    }

    @Test
    void lineBreaksOfEveryPlatformReadAlike() {
        assertThat(WrittenFigure.of(
                        READER.read(report(FERRY.replace("\n", "\r\n"))).figures()))
                .isEqualTo(WrittenFigure.of(READER.read(report(FERRY)).figures()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSameReportGivesTheSameReading(Report report) {
        String first = ReadingJson.indented(READER.read(report));

        assertThat(ReadingJson.indented(READER.read(report))).isEqualTo(first);
        assertThat(ReadingJson.indented(Reader.english().read(report))).isEqualTo(first);
    }

    @Test
    void threadsMayShareAReader() throws InterruptedException, ExecutionException {
        List<Report> texts =
                IntStream.range(0, TEXTS).mapToObj(ReaderTest::numbered).toList();
        List<String> alone = readAll(texts, 0);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i * TEXTS / THREADS;
                together.add(pool.submit(() -> readAll(texts, first)));
            }
            for (Future<List<String>> thread : together) {
                assertThat(thread.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** The JSON of all texts in their order, read from one on and then around. */
    private static List<String> readAll(List<Report> texts, int first) {
        String[] read = new String[texts.size()];
        for (int i = 0; i < read.length; i++) {
            int at = (first + i) % read.length;
            read[at] = ReadingJson.onOneLine(READER.read(texts.get(at)));
        }
        return List.of(read);
    }

    private static Report numbered(int number) {
        String body = number % 2 == 0 ? FERRY : MARKET;
        return dated("Report " + number, body.replace("40", String.valueOf(40 + number)) + "\n" + number + " died.");
    }

    private static Report dated(String title, String body) {
        return new Report(
                "",
                title,
                body,
                Optional.of("Harbour News"),
                Optional.of(LocalDate.of(2024, 3, 23)),
                Optional.empty(),
                "en");
    }
}
