package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what the README shows.
 *
 * <p>A fenced block below a comment such as {@code <!-- output of: ./onrecord read examples/reports/a.txt -->} holds
 * what that command prints on standard output, character by character.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- output of: \\./onrecord (.+?) -->\\R+```[a-z]*\\R(.*?\\R)```", Pattern.DOTALL);

    record Block(String command, String output) {}

    static List<Block> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .toList();
    }

    @Test
    void theReadmeShowsOutput() throws IOException {
        assertThat(blocks()).isNotEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("blocks")
    void commandsPrintWhatTheReadmeShows(Block block) {
        String[] args = Arrays.stream(block.command().split(" "))
                .map(ReadmeTest::fromRoot)
                .toArray(String[]::new);

        assertThat(CommandLineRun.of(args).out()).isEqualToNormalizingNewlines(block.output());
    }

    /** Readers of the README stand at the root; the tests stand in a module. */
    private static String fromRoot(String arg) {
        Path path = ROOT.resolve(arg);
        return Files.exists(path) ? path.toString() : arg;
    }
}
