package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    @TempDir
    private Path shared;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aCorpusOfOneReport() throws IOException {
        Path reports = Files.createDirectories(shared.resolve("reading-gold/reports"));
        Files.writeString(reports.resolve("one.json"), """
                {"id": "one", "title": "", "date": "2024-01-02", "publisher": "", "url": null, "text": "All is calm."}
                """);
        Files.writeString(shared.resolve("reading-gold/gold.json"), """
                [{"id": "one", "main_incident": null, "figures": [], "claims": [], "confirmations": [], "warnings": []}]
                """);
    }

    private int run(String... args) {
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = Main.run(command, args);
        command.getOut().flush();
        command.getErr().flush();
        return exitCode;
    }

    private int evaluate(String... more) {
        String[] args = {"evaluate", "reading", "--set", "gold", "--shared", shared.toString()};
        return run(Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void aSetIsShownAsTables() {
        assertThat(evaluate()).isZero();
        assertThat(out.toString()).startsWith("reading, gold: 1 reports, 0 figures\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void floorsAreMissingThenPinnedThenKeptUntilTheCorpusChanges() throws IOException {
        String floors = shared.resolve("floors.json").toString();
        assertThat(evaluate("--check", "--floors", floors)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.toString()).contains("reading/gold: expected pinned floors but found none");
        assertThat(evaluate("--pin", "--floors", floors)).isZero();
        assertThat(evaluate("--check", "--floors", floors)).isZero();
        Files.writeString(shared.resolve("reading-gold/reports/one.json"), "{\"id\": \"one\", \"text\": \"Hm.\"}");
        assertThat(evaluate("--check", "--floors", floors)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.toString()).contains("reading/gold: expected the corpus ");
    }

    @Test
    void aCorpusThatIsNotAtHandIsNamed() {
        assertThat(run("evaluate", "gun-violence", "--shared", shared.toString()))
                .isEqualTo(66);
        assertThat(err.toString())
                .isEqualTo("onrecord: Expected the corpus data/gun-violence/reports.jsonl.gz under " + shared
                        + " but found none; name its folder with --shared DIR or ONRECORD_SHARED"
                        + System.lineSeparator());
    }

    @Test
    void detailOfReportsKeptAsideIsRefusedUnlessAskedFor() throws IOException {
        gunViolence("1", "2");
        assertThat(run("evaluate", "gun-violence", "--detail", "--shared", shared.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("report-2\tWRONG\tkilled\tgold: 1\tgot: 0")
                .doesNotContain("report-1");
        assertThat(err.toString()).contains("gun-violence/aside: expected --look-at-aside with --detail");
        run("evaluate", "gun-violence", "--detail", "--look-at-aside", "--shared", shared.toString());
        assertThat(out.toString()).contains("report-1\tWRONG");
    }

    /** Incident 1 is kept aside by the hash of its id, incident 2 is not; nobody dies in the text. */
    private void gunViolence(String... incidents) throws IOException {
        Path folder = Files.createDirectories(shared.resolve("data/gun-violence"));
        try (Writer lines = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("reports.jsonl.gz"))),
                StandardCharsets.UTF_8)) {
            for (String incident : incidents) {
                lines.write("""
                        {"incident_id": "%1$s", "doc_id": "report-%1$s", "title": "", "dct": "2015-01-02", "content": \
                        "All is calm.", "gva": {"n_killed": "1", "n_injured": "0"}}
                        """.formatted(incident));
            }
        }
    }

    @Test
    void speedNamesTheCorpusToo() {
        assertThat(run("evaluate", "speed", "--shared", shared.toString())).isEqualTo(66);
        assertThat(err.toString()).contains("Expected the corpus data/news/incident-reports.jsonl.gz");
    }

    @Test
    void anUnknownSetIsAUsageError() {
        assertThat(run("evaluate", "reading", "--set", "test")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains(
                        "expected gold, news-dev, news-aside, incidents-dev, incidents-aside or all after --set, found test");
    }

    @Test
    void withoutACorpusThereIsNothingToMeasure() {
        assertThat(run("evaluate")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        assertThat(run("evaluate", "--help")).isZero();
        assertThat(out.toString()).contains("onrecord evaluate reading --set gold --detail", "66   a corpus");
    }
}
