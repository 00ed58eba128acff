package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollRule;
import org.onrecord.publishing.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord show}: all that is on record of an incident. */
@Command(
        name = "show",
        description =
                "Shows the record of an incident: its toll and how it changed, who says what, and in which reports.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the record was shown",
            "1:no such incident, or the ledger cannot be read; standard error says which",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord show k3v9              # the beginning of an id is enough",
            "  onrecord show Beirut            # or a word, where one incident alone has it",
            "  onrecord show k3v9 --rule ucdp --all",
            "  onrecord show k3v9 --reported-by 2024-03-23T06:00Z",
            "  onrecord show k3v9 --format json | jq '.tolls[0].rules.onrecord.best.value'"
        })
final class ShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "The incident's id, its beginning, or a word of its place or headlines.")
    private String id = "";

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "By which rule the toll is concluded: onrecord, ucdp, gtd or acled (default: onrecord).")
    private TollRule rule = TollRule.ONRECORD;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "The record as it stood: what the ledger had by then, as 2024-03-23T14:00Z, or 2024-03-23 for"
                    + " the end of that day in UTC.")
    private Optional<Instant> asOf = Optional.empty();

    @Option(
            names = "--reported-by",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "What had been published by then, also where the ledger took it in later.")
    private Optional<Instant> reportedBy = Optional.empty();

    @Option(names = "--all", description = "Show repetitions and copies by themselves.")
    private boolean all;

    @Option(names = "--ascii", description = "Draw plots with ASCII alone, as where the locale is not UTF-8.")
    private boolean ascii;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, json for an object, jsonl for the same on one line (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--no-color", description = "Plain text on a terminal too, as with NO_COLOR set.")
    private boolean noColor;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        AsOf seen = new AsOf(asOf, reportedBy);
        return ledgers.use(ledger -> {
            IncidentRecord record = IncidentLookup.in(ledger).expect(id, seen);
            out.print(print(record, seen));
            out.flush();
            return ExitCode.OK;
        });
    }

    private String print(IncidentRecord record, AsOf seen) {
        return switch (format) {
            case TEXT ->
                new RecordView(rule, all, ascii ? PlotMarks.ASCII : PlotMarks.ofEnvironment())
                        .of(record, seen, Terminal.style(noColor));
            case JSON -> RecordJson.indented(record) + "\n";
            case JSONL -> RecordJson.onOneLine(record) + "\n";
        };
    }
}
