package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeCommandTest {
    private static final String EXAMPLES = "../examples/reports";

    @TempDir
    private Path temp;

    @Test
    void printsAReportALine() {
        CommandLineRun run = CommandLineRun.of("intake", EXAMPLES);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out().lines())
                .hasSize(8)
                .allMatch(line -> line.startsWith("{\"format\":\"onrecord-report/1\","));
        assertThat(run.err()).contains("onrecord: 8 reports\n");
    }

    @Test
    void keepsReportsAndCapturesInAFolderAndAddsNothingTwice() throws IOException {
        String out = temp.resolve("out").toString();
        CommandLineRun first = CommandLineRun.of("intake", "--out", out, EXAMPLES);
        CommandLineRun second = CommandLineRun.of("intake", "--out", out, EXAMPLES);

        assertThat(first.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(second.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(Files.readAllLines(Path.of(out, "reports.jsonl"))).hasSize(8);
        assertThat(Files.readAllLines(Path.of(out, "captures.jsonl"))).hasSize(8);
        assertThat(CommandLineRun.of("read", out + "/reports.jsonl").out()).contains("Children among 22 killed");
    }

    @Test
    void saysWhatWasSkippedAndWhy() throws IOException {
        Path empty = Files.createFile(temp.resolve("empty.html"));

        CommandLineRun run = CommandLineRun.of("intake", empty.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .contains(empty + ": skipped: empty: a file of 0 bytes")
                .contains("1 skipped: 1 empty");
    }

    @Test
    void saysWhatToDoWhereTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "x");

        CommandLineRun run = CommandLineRun.of("intake", "--out", file.toString(), EXAMPLES);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err())
                .isEqualTo(
                        "onrecord: expected a folder at " + file + " but found a file; name another one with --out\n");
    }

    @Test
    void refusesNoThreads() {
        assertThat(CommandLineRun.of("intake", "--threads", "0", EXAMPLES).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
