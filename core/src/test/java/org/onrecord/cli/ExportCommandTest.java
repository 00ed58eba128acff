package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.onrecord.publishing.formats.RecordFormats;
import org.onrecord.publishing.formats.common.RecordFormat;

/** Export in the formats of records, as a person types it. */
class ExportCommandTest {
    private static final List<RecordFormat> FORMATS = RecordFormats.ALL;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void ingest() {
        Path examples = Path.of("../examples/incidents");
        CommandLineRun run = CommandLineRun.of(
                "ingest",
                "--ledger",
                ledger(),
                examples.resolve("crocus-02-agency-story.html").toString(),
                examples.resolve("crocus-05-claim.html").toString(),
                examples.resolve("quake-05-evening.html").toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    }

    private static String ledger() {
        return shared.resolve("news.db").toString();
    }

    private static CommandLineRun export(String... args) {
        return CommandLineRun.of(Stream.concat(Stream.of("export", "--ledger", ledger()), Stream.of(args))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aFileAppearsWhenItIsWhole(RecordFormat format) throws IOException {
        if (format.isOfOneIncident()) {
            return;
        }
        Path file = Files.writeString(folder.resolve("file"), "before");

        CommandLineRun run = export("--format", format.code(), "--out", file.toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(Files.size(file)).isGreaterThan(1_000);
        if (!format.isBinary() && !format.code().equals("atom")) {
            assertThat(export("--format", format.code()).out()).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void filtersAndMomentsChooseTheRecords() {
        assertThat(export("--format", "records").out().lines()).hasSize(2);
        assertThat(export("--format", "records", "--limit", "1").out().lines()).hasSize(1);
        assertThat(export("--format", "records", "--kind", "earthquake").out())
                .contains("\"earthquake\"")
                .doesNotContain("\"shooting\"");
        assertThat(export("--format", "records", "--reported-by", "2000-01-01").out())
                .isEmpty();
        assertThat(export("--format", "geojson", "--base", "https://records.example/", "--limit", "1")
                        .out())
                .contains("\"url\":\"https://records.example/incidents/");
    }

    @Test
    void whatADatasetWouldNotHoldIsCounted() {
        CommandLineRun run = export("--format", "acled");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err())
                .isEqualTo("onrecord: 1 incident left out, which acled would not hold; --all-kinds writes them too\n");

        CommandLineRun all = export("--format", "acled", "--all-kinds");
        assertThat(all.out().lines()).hasSize(3);
        assertThat(all.err()).isEmpty();
    }

    @Test
    void aFolderOfAlertsIsKeptUpToDate() throws IOException {
        Path copy = Files.copy(Path.of(ledger()), folder.resolve("copy.db"));
        Path alerts = folder.resolve("alerts");
        String[] line = {
            "export",
            "--ledger",
            copy.toString(),
            "--format",
            "cap",
            "--sender",
            "desk@example.org",
            "--out",
            alerts.toString()
        };

        assertThat(CommandLineRun.of(line).err())
                .isEqualTo("onrecord: 2 messages written, 0 unchanged, 0 cancelled in " + alerts + "\n");
        assertThat(CommandLineRun.of(line).err())
                .isEqualTo("onrecord: 0 messages written, 2 unchanged, 0 cancelled in " + alerts + "\n");
        List<String> ids = CommandLineRun.of("incidents", "--ledger", copy.toString(), "--format", "jsonl")
                .out()
                .lines()
                .map(summary -> summary.replaceAll(".*\"id\":\"(\\w+)\".*", "$1"))
                .toList();
        CommandLineRun merged = CommandLineRun.of(
                "edit",
                "merge",
                "--ledger",
                copy.toString(),
                ids.get(0),
                ids.get(1),
                "--by",
                "Ada",
                "--reason",
                "same");
        assertThat(merged.exitCode()).as(merged.err()).isEqualTo(ExitCode.OK);
        assertThat(CommandLineRun.of(line).err())
                .isEqualTo("onrecord: 1 message written, 0 unchanged, 1 cancelled in " + alerts + "\n");
        assertThat(Files.readString(alerts.resolve(ids.get(0) + ".2.xml")))
                .contains("<msgType>Cancel</msgType>", "the same incident as " + ids.get(1));
        assertThat(Files.readString(alerts.resolve(ids.get(1) + ".2.xml"))).contains("<msgType>Update</msgType>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--format pdf|2|expected --format of ledger, records, ged, gtd, acled, geojson, jsonld, cap, atom, parquet"
                        + " but found 'pdf'",
                "--place Russia|2|expected --format of records, such as geojson, with --place but found that of a whole"
                        + " ledger",
                "--sender a@b.example|2|with --sender but found that of a whole ledger",
                "--format cap --sender a,b|2|expected a sender of CAP messages as desk@example.org",
                "--format atom --base records|2|expected an address as https://records.example.org/ but found 'records'",
                "--format cap --status urgent|2|Invalid value for option '--status'",
                "--format cap|1|expected one incident for a CAP message but found several",
                "--format ged --out /nowhere/at/all.csv|1|expected to write to /nowhere/at/all.csv but found no such"
                        + " folder",
            })
    void whatIsWrongIsToldInALine(String line, int exitCode, String message) {
        CommandLineRun run = export(line.split(" "));

        assertThat(run.err()).startsWith("onrecord: ").contains(message).containsOnlyOnce("\n");
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theDictionaryNeedsNoLedger() throws IOException {
        assertThat(CommandLineRun.of("export", "--dictionary").out())
                .isEqualTo(Files.readString(Path.of("../docs/data-dictionary.md")));
    }
}
