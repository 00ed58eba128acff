package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.cli.ReadmePage.Block;
import org.onrecord.evaluation.Floors;

/**
 * Runs what the README shows, and compares its scores with the floors; {@link ReadmePage} describes the marks.
 *
 * <p>With the system property {@code onrecord.update=true} the README's outputs and scores are rewritten first.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final String REMEDY =
            "if the change is meant: mvn -pl core test -Dtest=ReadmeTest -Donrecord.update=true";

    /** The one thing in the outputs that is another each time. */
    private static final Pattern RECORDED = Pattern.compile("(?m)^( +recorded +).*$");

    @TempDir
    private static Path files;

    @BeforeAll
    static void writeFilesThatCommandsName() throws IOException {
        for (Map.Entry<String, String> file : readme().files().entrySet()) {
            Files.writeString(files.resolve(file.getKey()), file.getValue());
        }
        CommandLineRun.of("ingest", "--ledger", resolve("news.db"), resolve("examples/incidents"));
        if (Boolean.getBoolean("onrecord.update")) {
            ReadmePage updated = readme().withBlocks(ReadmeTest::printed).withScores(scores());
            Files.writeString(README, updated.text());
        }
    }

    static List<Block> blocks() throws IOException {
        return readme().blocks();
    }

    static List<String> links() throws IOException {
        return readme().links();
    }

    @Test
    void theReadmeShowsOutput() throws IOException {
        assertThat(blocks()).isNotEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("blocks")
    void commandsPrintWhatTheReadmeShows(Block block) {
        assertThat(printed(block)).as(REMEDY).isEqualToNormalizingNewlines(block.shown());
    }

    @Test
    void theScoresAreThePinnedOnes() throws IOException {
        assertThat(scores()).as(REMEDY).isEqualToNormalizingNewlines(readme().scores());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("links")
    void linksLeadToAFile(String link) {
        assertThat(ROOT.resolve(link)).exists();
    }

    private static ReadmePage readme() throws IOException {
        return new ReadmePage(Files.readString(README));
    }

    private static String printed(Block block) {
        String[] args = Arrays.stream(block.command().split(" "))
                .map(ReadmeTest::resolve)
                .toArray(String[]::new);
        String output = block.part().of(CommandLineRun.of(args).out());
        return RECORDED.matcher(output).replaceAll("$1when it was taken in");
    }

    private static String scores() {
        return ScoreTable.of(Floors.read(ROOT.resolve(Floors.FILE)));
    }

    /** Readers of the README stand at the root, with its own files; the tests stand in a module. */
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
