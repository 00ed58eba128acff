package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ReadCommandTest {
    private static final String EXAMPLES = "../examples/reports";
    private static final String REPORT =
            "Twelve killed in Kaduna\nHarbour News, 2024-03-22\n\nTwelve people were killed, police said.\n";
    private static final String FRENCH =
            "Un homme armé a ouvert le feu dans une salle de concert vendredi soir, tuant au moins 60 personnes et en"
                    + " blessant plus de cent, selon les services de sécurité. Le groupe a revendiqué l'attaque dans un"
                    + " communiqué. Les autorités ont ouvert une enquête.";

    @TempDir
    private Path folder;

    @Test
    void examplesAreReadInNameOrderWithoutAWord() {
        CommandLineRun run = CommandLineRun.of("read", EXAMPLES);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Huge explosion at port of Beirut",
                        "Beirut digs for survivors",
                        "Gunmen open fire at concert hall",
                        "Islamic State claims Moscow concert attack",
                        "Toll in Moscow concert attack reaches 133",
                        "Children among 22 killed",
                        "Powerful earthquake kills hundreds",
                        "Earthquake toll passes 5,000")
                .doesNotContain("\u001b");
    }

    @Test
    void jsonLinesAreOneAReport() {
        CommandLineRun run = CommandLineRun.of("read", "--format", "jsonl", EXAMPLES);

        assertThat(run.out().lines()).hasSize(8).allMatch(line -> line.startsWith("{\"format\":\"onrecord/1\","));
    }

    @Test
    void jsonIsIndented() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", "--format=json", write("a.txt", REPORT), write("b.txt", REPORT));

        assertThat(run.out().lines().filter("{"::equals)).hasSize(2);
        assertThat(run.out()).contains("    \"publisher\": \"Harbour News\",\n").endsWith("}\n");
    }

    @Test
    void oneBadFileSparesTheOthersAndShowsInTheExitCode() throws IOException {
        write("1.txt", "");
        write("2.txt", FRENCH);
        write("3.txt", REPORT);
        write("4.txt", FRENCH);
        write("5.jpg", "x");

        CommandLineRun run = CommandLineRun.of("read", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out()).startsWith("Twelve killed in Kaduna\nHarbour News, 22 March 2024\n");
        assertThat(run.err().lines())
                .containsExactly(
                        "onrecord: " + folder + "/1.txt: skipped: empty: a file of 0 bytes",
                        "onrecord: " + folder
                                + "/2.txt: skipped: in French, and only English is read; translate it or leave it out",
                        "onrecord: " + folder
                                + "/4.txt: skipped: in French, and only English is read; translate it or leave it out",
                        "onrecord: 3 of 4 skipped: 2 in French, 1 empty",
                        "onrecord: 1 other file ignored: 1 .jpg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.txt|``|skipped: empty: a file of 0 bytes",
                "a.txt|a\0b|skipped: binary: a NUL byte at offset 1; save the report as text, HTML or JSON",
                "a.json|{\"text\"}|skipped: not valid JSON",
                "a.json|[]|skipped: expected the JSON object of a report but found an array",
                "a.txt|莫斯科附近一音乐厅遭袭,至少60人死亡,100多人受伤。|skipped: in Chinese, and only English is read",
            })
    void aSingleBadFileGetsOneLine(String name, String content, String message) throws IOException {
        String path = write(name, content);
        CommandLineRun run = CommandLineRun.of("read", path);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("onrecord: " + path + ": " + message).containsOnlyOnce("\n");
    }

    @Test
    void aMissingFileGetsOneLine() {
        CommandLineRun run = CommandLineRun.of("read", "nowhere.txt");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.err().lines()).containsExactly("onrecord: nowhere.txt: skipped: no such file or folder");
    }

    @Test
    void whatIsMissingFromAReportIsToldAndTheReportRead() throws IOException {
        String path = write("a.txt", "Twelve people were killed, police said. The blast came at noon.");

        CommandLineRun run = CommandLineRun.of("read", path);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("(no title)\nno date\n");
        assertThat(run.err().lines())
                .containsExactly(
                        "onrecord: " + path + ": no title and no date of publication (--published DATE gives one)");
    }

    @Test
    void theDateCanBeGiven() throws IOException {
        String path = write("a.txt", "Twelve killed\n\nTwelve people were killed, police said.");

        CommandLineRun run = CommandLineRun.of("read", "--published", "2024-03-22", path);

        assertThat(run.out()).startsWith("Twelve killed\n22 March 2024\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void standardInputIsRead() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(REPORT.getBytes(UTF_8)));
            assertThat(CommandLineRun.of("read", "-").out()).startsWith("Twelve killed in Kaduna\n");
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "read",
        "read --format xml a.txt",
        "read --published yesterday a.txt",
        "read --nonsense a.txt",
    })
    void wrongUsageIsTold(String command) {
        CommandLineRun run = CommandLineRun.of(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("onrecord: ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void escapeSequencesOfAReportNeverReachTheTerminal() throws IOException {
        String path = write(
                "\u001b[2Jname.txt",
                "Twelve \u001b[31mkilled\n\nTwelve \u202epeople\u0007 were \u009b2Jkilled, police said.\n");

        CommandLineRun run = CommandLineRun.of("read", path);

        assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    @Test
    void readingEndsQuietlyWhenNobodyListens() throws IOException {
        write("a.txt", REPORT);
        write("b.txt", "");
        Writer closedPipe = new Writer() {
            @Override
            public void write(char[] chars, int start, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(closedPipe)).setErr(new PrintWriter(err, true));

        assertThat(Main.run(commandLine, "read", folder.toString())).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).isEmpty();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
