package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.formats.DataDictionary;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.formats.common.UnfitRecordsException;
import org.onrecord.publishing.words.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord export}: a whole ledger, or what is on record in the forms that others load. */
@Command(
        name = "export",
        description =
                "Writes a whole ledger as JSON lines, all that import needs; or with --format what is on record, for"
                        + " tables, maps, graphs, feeds and alerts. docs/formats.md describes each.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was written",
            "1:the ledger cannot be read, or the output not written; standard error says why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord export | gzip > ledger.jsonl.gz",
            "  onrecord export --ledger news.db | onrecord import --ledger postgresql://desk:secret@db.example/news -",
            "  onrecord export --format ged --from 2024-01-01 --out ged.csv",
            "  onrecord export --format geojson --place Russia > russia.geojson",
            "  onrecord export --format parquet --out assertions.parquet",
            "  onrecord export --format cap --sender desk@example.org --out alerts   # a folder, kept up to date",
            "  onrecord export --format acled --all-kinds --reported-by 2024-03-23T06:00Z --out -"
        })
final class ExportCommand implements Callable<Integer> {
    private static final List<String> OF_RECORDS = List.of(
            "--place",
            "--from",
            "--to",
            "--kind",
            "--killed",
            "--text",
            "--order",
            "--limit",
            "--as-of",
            "--reported-by",
            "--all-kinds");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "ledger for a whole ledger; records, ged, gtd, acled, geojson, jsonld, cap, atom or parquet for"
                            + " what is on record (default: ledger).")
    private String format = ExportOptions.LEDGER;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = "A file, which appears when it is whole; for cap a folder of messages (default: -, standard"
                    + " output).")
    private String out = ExportFile.STANDARD_OUTPUT;

    @Mixin
    private IncidentFilter filter = new IncidentFilter();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Moment.class,
            description =
                    "Records as they stood: what the ledger had by then, as 2024-03-23T14:00Z, or 2024-03-23 for the"
                            + " end of that day in UTC. Which incidents, is decided by how they stand now.")
    private Optional<Instant> asOf = Optional.empty();

    @Option(
            names = "--reported-by",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "What had been published by then, also where the ledger took it in later.")
    private Optional<Instant> reportedBy = Optional.empty();

    @Option(
            names = "--all-kinds",
            description = "In ged, gtd and acled also incidents that those would not hold: accidents, disasters.")
    private boolean allKinds;

    @Mixin
    private ExportOptions options = new ExportOptions();

    @Option(
            names = "--dictionary",
            description = "Print what stands in each column of the tables, and write nothing else.")
    private boolean dictionary;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Override
    public Integer call() {
        PrintWriter printer = spec.commandLine().getOut();
        if (dictionary) {
            printer.print(DataDictionary.markdown());
            printer.flush();
            return ExitCode.OK;
        }
        Optional<RecordFormat> chosen = options.format(format);
        if (chosen.isEmpty()) {
            refuseOptionsOfRecords();
        } else if (chosen.get().isBinary() && out.equals(ExportFile.STANDARD_OUTPUT) && Terminal.takesOutput()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected a file for " + format + ", which no terminal can show; name one with --out");
        }
        IncidentQuery query = filter.query(Integer.MAX_VALUE);
        return ledgers.use(ledger -> {
            try {
                export(ledger, query, chosen);
                return ExitCode.OK;
            } catch (IOException failed) {
                return refuse(ExportFile.words(failed, out));
            } catch (UnfitRecordsException unfit) {
                return refuse(Optional.ofNullable(unfit.getMessage()).orElse("the records do not fit"));
            }
        });
    }

    private void export(Ledger ledger, IncidentQuery query, Optional<RecordFormat> records) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ExportFile file = new ExportFile(out, spec.commandLine().getOut());
        if (records.isEmpty()) {
            file.write(stream -> ExportFile.writeLines(ledger::export, stream));
            return;
        }
        RecordFormat chosen = records.get();
        ExportRun run = new ExportRun(ledger, new AsOf(asOf, reportedBy), err);
        if (chosen.isOfOneIncident() && !file.isStandardOutput()) {
            run.keepFolder(query, options.context(ledger, allKinds), file.path());
        } else {
            ExportFile.Content content = stream -> run.write(query, chosen, options.context(ledger, allKinds), stream);
            if (chosen.isBinary()) {
                file.writeBytes(content);
            } else {
                file.write(content);
            }
        }
    }

    private void refuseOptionsOfRecords() {
        Stream.concat(OF_RECORDS.stream(), ExportOptions.NAMES.stream())
                .filter(spec.commandLine().getParseResult()::hasMatchedOption)
                .findFirst()
                .ifPresent(given -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "expected --format of records, such as geojson, with " + given
                                    + " but found that of a whole ledger");
                });
    }

    private int refuse(String words) {
        spec.commandLine().getErr().println("onrecord: " + Printable.of(words));
        return ExitCode.INCOMPLETE;
    }
}
