package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerException;
import org.onrecord.pipeline.NewsFolder;

/** Ingest, verify, export and import, as a person types them. */
class LedgerRunTest {
    private static final int KILLS = 5;

    @TempDir
    private Path temp;

    private String path(String name) {
        return temp.resolve(name).toString();
    }

    private static CommandLineRun withInput(String input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return CommandLineRun.of(args);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatIsIngestedIsVerifiedExportedAndImported() throws IOException {
        Path news = NewsFolder.write(temp.resolve("news"), false);
        String ledger = path("made/for/it/ledger.db");

        CommandLineRun ingest = CommandLineRun.of("ingest", "--ledger", ledger, news.toString());
        assertThat(ingest.err()).contains("11 reports, 1 of them copies; 1 in other languages");
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.OK);

        CommandLineRun verify = CommandLineRun.of("verify", "--ledger", ledger);
        assertThat(verify.out())
                .matches("23 entries, 11 captures, \\d incidents, 12 reports read again: nothing is wrong\n");
        assertThat(verify.exitCode()).isEqualTo(ExitCode.OK);

        CommandLineRun export = CommandLineRun.of("export", "--ledger", ledger);
        assertThat(export.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(export.out().lines()).hasSize(1 + 11 + 23);

        CommandLineRun piped = withInput(export.out(), "import", "--ledger", path("copy.db"), "-");
        assertThat(piped.err()).isEqualTo("onrecord: 23 entries added\n");
        assertThat(piped.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(CommandLineRun.of("export", "--ledger", path("copy.db")).out())
                .isEqualTo(export.out());

        Path file = Files.writeString(temp.resolve("ledger.jsonl"), export.out());
        CommandLineRun again = CommandLineRun.of("import", "--ledger", path("copy.db"), file.toString());
        assertThat(again.err()).isEqualTo("onrecord: 0 entries added\n");
        CommandLineRun cut = withInput(export.out().substring(0, 9_000), "import", "--ledger", path("cut.db"), "-");
        assertThat(cut.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(cut.err()).startsWith("onrecord: ").containsOnlyOnce("\n");
    }

    @Test
    void whatIsPipedInIsIngestedEachTime() {
        String report = "Blast in a market in Kaduna kills 12\nPublished: 2031-05-03\n\n"
                + "The blast tore through a market in Kaduna on Saturday and killed 12 people, police said.\n";
        String ledger = path("ledger.db");

        CommandLineRun first = withInput(report, "ingest", "--ledger", ledger, "-");
        CommandLineRun same = withInput(report, "ingest", "--ledger", ledger, "-");
        CommandLineRun other = withInput(report.replace("12", "13"), "ingest", "--ledger", ledger, "-");

        assertThat(List.of(first.exitCode(), same.exitCode(), other.exitCode())).containsOnly(ExitCode.OK);
        assertThat(same.err()).contains("0 reports").contains("1 captures with the same bytes");
        assertThat(CommandLineRun.of("verify", "--ledger", ledger).out()).startsWith("4 entries, 2 captures, ");
    }

    @Test
    void aLedgerThatIsNotThereIsNotMade() {
        for (List<String> verb : List.of(List.of("verify"), List.of("export"))) {
            CommandLineRun run = CommandLineRun.of(verb.get(0), "--ledger", path("none.db"));

            assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("onrecord: expected a ledger at " + path("none.db") + " but found none")
                    .containsOnlyOnce("\n");
        }
        assertThat(temp.resolve("none.db")).doesNotExist();
    }

    @Test
    void whatIsWrongIsToldInALine() throws IOException {
        Path news = NewsFolder.write(temp.resolve("news"), true);
        CommandLineRun skipped = CommandLineRun.of("ingest", "--ledger", path("ledger.db"), news.toString());
        assertThat(skipped.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(skipped.err()).contains("h-empty.txt: skipped: ").contains("1 skipped");

        CommandLineRun none = CommandLineRun.of("import", "--ledger", path("copy.db"), path("none.jsonl"));
        assertThat(none.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(none.err()).startsWith("onrecord: cannot read " + path("none.jsonl"));

        CommandLineRun noExport = CommandLineRun.of("import", "--ledger", path("copy.db"), path("news/a1.txt"));
        assertThat(noExport.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(noExport.err()).startsWith("onrecord: expected ").contains("line 1");

        CommandLineRun text = CommandLineRun.of("ingest", "--ledger", path("news/a1.txt"), news.toString());
        assertThat(text.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(text.err()).contains("but found another sort of file; nothing was changed");

        assertThat(CommandLineRun.of("ingest", "--threads", "0", "x").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(CommandLineRun.of("ingest", "--ledger", "mysql://a:secret@b/c", "x")
                        .err())
                .startsWith("onrecord: found no ledger's address in 'mysql://…@b/c'");
    }

    @Test
    @Timeout(180)
    void aRunThatIsKilledAgainAndAgainEndsWithTheSameEntries() throws IOException, InterruptedException {
        String news = NewsFolder.write(temp.resolve("news"), false).toString();
        CommandLineRun whole = CommandLineRun.of("ingest", "--together", "2", "--ledger", path("whole.db"), news);
        assertThat(whole.exitCode()).isEqualTo(ExitCode.OK);
        String ledger = path("killed.db");
        Random random = new Random(7);

        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            int before = entries(ledger);
            Process process = start(temp, "ingest", "--together", "2", "--threads", "1", "--ledger", ledger, news);
            int enough = before + random.nextInt(3);
            while (process.isAlive() && entries(ledger) <= enough) {
                Thread.sleep(1 + random.nextInt(5));
            }
            killed += process.isAlive() ? 1 : 0;
            process.destroyForcibly(); // SIGKILL, where there is such a thing
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            if (Files.exists(Path.of(ledger))) {
                assertThat(CommandLineRun.of("verify", "--ledger", ledger).out())
                        .endsWith(": nothing is wrong\n");
            }
        }
        CommandLineRun last = CommandLineRun.of("ingest", "--together", "2", "--ledger", ledger, news);

        assertThat(last.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(killed).isPositive();
        assertThat(exported(ledger)).isEqualTo(exported(path("whole.db")));
        assertThat(CommandLineRun.of("verify", "--ledger", ledger).out()).endsWith(": nothing is wrong\n");
    }

    private static Process start(Path temp, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output").toFile())
                .start();
    }

    /** The lines of an export without their times and the digest over them. */
    private static List<String> exported(String ledger) {
        return CommandLineRun.of("export", "--ledger", ledger)
                .out()
                .lines()
                .map(line -> line.replaceFirst(",\"digest\":\"[0-9a-f]{64}\"}$", "}"))
                .map(line -> line.replaceFirst("\"recordedAt\":\"[^\"]*\"", ""))
                .toList();
    }

    /** So many entries are there; 0 while there is no ledger. */
    private static int entries(String ledger) {
        int[] lines = {0};
        try (Ledger reading = Ledger.openToRead(LedgerAddress.of(ledger))) {
            reading.export(line -> lines[0] += line.startsWith("{\"number\"") ? 1 : 0);
        } catch (LedgerException notYet) {
            return 0;
        }
        return lines[0];
    }
}
