package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.cli.DocsPage.Block;
import org.onrecord.evaluation.Floors;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.publishing.web.WebOptions;
import org.onrecord.publishing.web.WebServer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs what the README and the pages under docs show, and compares the README's scores with the floors; {@link DocsPage}
 * describes the marks.
 *
 * <p>With the system property {@code onrecord.update=true} the outputs and scores are rewritten first.
 */
class DocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final String REMEDY =
            "if the change is meant: mvn -pl core test -Dtest=DocsTest -Donrecord.update=true";

    /** What in the outputs is another each time: when a report was taken in. */
    private static final Pattern RECORDED = Pattern.compile("(?m)^( +recorded +).*$");

    private static final Pattern RECORDED_AT = Pattern.compile("(\"recordedAt\" ?: ?\")[^\"]*");

    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    private static Path files;

    private static Ledger ledger;
    private static WebServer server;

    /** A block with the page that it stands on. */
    record Shown(Path page, Block block) {
        @Override
        public String toString() {
            return page.getFileName() + ": " + block.command();
        }
    }

    /** A link with the page that it stands on. */
    record Link(Path page, String to) {}

    @BeforeAll
    static void writeFilesThatCommandsName() throws IOException {
        for (Path page : pages()) {
            for (Map.Entry<String, String> file : read(page).files().entrySet()) {
                Files.writeString(files.resolve(file.getKey()), file.getValue());
            }
        }
        CommandLineRun.of("ingest", "--ledger", resolve("news.db"), resolve("examples/incidents"));
        ledger = Ledger.openToRead(LedgerAddress.of(resolve("news.db")));
        server = WebServer.start(ledger, WebOptions.local(0));
        if (Boolean.getBoolean("onrecord.update")) {
            for (Path page : pages()) {
                Files.writeString(page, read(page).withBlocks(DocsTest::printed).text());
            }
            Files.writeString(README, read(README).withScores(scores()).text());
        }
    }

    @AfterAll
    static void stopServing() {
        server.close();
        ledger.close();
    }

    static List<Shown> blocks() throws IOException {
        List<Shown> all = new ArrayList<>();
        for (Path page : pages()) {
            read(page).blocks().forEach(block -> all.add(new Shown(page, block)));
        }
        return all;
    }

    static List<Link> links() throws IOException {
        List<Link> all = new ArrayList<>();
        for (Path page : pages()) {
            read(page).links().forEach(link -> all.add(new Link(page, link)));
        }
        return all;
    }

    @Test
    void theReadmeShowsOutput() throws IOException {
        assertThat(read(README).blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void commandsPrintWhatThePagesShow(Shown shown) {
        assertThat(printed(shown.block()))
                .as(REMEDY)
                .isEqualToNormalizingNewlines(shown.block().shown());
    }

    @Test
    void theScoresAreThePinnedOnes() throws IOException {
        assertThat(scores())
                .as(REMEDY)
                .isEqualToNormalizingNewlines(read(README).scores());
    }

    @ParameterizedTest
    @MethodSource("links")
    void linksLeadToAFile(Link link) {
        assertThat(link.page().resolveSibling(link.to())).exists();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(README),
                            docs.filter(page -> page.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static DocsPage read(Path page) throws IOException {
        return new DocsPage(Files.readString(page));
    }

    private static String printed(Block block) {
        String output = block.of(block.isAddress() ? answer(block.command()) : run(block.command()));
        String unrecorded = RECORDED.matcher(output).replaceAll("$1when it was taken in");
        return RECORDED_AT.matcher(unrecorded).replaceAll("$1when it was taken in");
    }

    private static String run(String command) {
        return CommandLineRun.of(
                        Arrays.stream(command.split(" ")).map(DocsTest::resolve).toArray(String[]::new))
                .out();
    }

    private static String answer(String address) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(server.address().resolve(address)).build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return json ? INDENTED.writeValueAsString(INDENTED.readTree(answer.body())) : answer.body();
        } catch (IOException failed) {
            throw new AssertionError("Expected an answer to " + address, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Expected an answer to " + address, stopped);
        }
    }

    private static String scores() {
        return ScoreTable.of(Floors.read(ROOT.resolve(Floors.FILE)));
    }

    /** Readers of the pages stand at the root, with the pages' own files; the tests stand in a module. */
    private static String resolve(String arg) {
        if (arg.endsWith(".db")) {
            return files.resolve(arg).toString(); // made by the first command that names it
        }
        return Stream.of(files, ROOT)
                .map(folder -> folder.resolve(arg))
                .filter(Files::exists)
                .map(Path::toString)
                .findFirst()
                .orElse(arg);
    }
}
