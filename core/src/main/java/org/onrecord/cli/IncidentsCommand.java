package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.model.IncidentSummary;
import org.onrecord.publishing.SummaryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord incidents}: what is on record, an incident a line. */
@Command(
        name = "incidents",
        description = "Lists the incidents on record, each with its day, place, kind and toll.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the incidents were listed, or none matches",
            "1:the ledger cannot be read; standard error says why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord incidents",
            "  onrecord incidents --place Russia --from 2024-03-01 --order toll --limit 10",
            "  onrecord incidents --kind bombing --killed 20 --format jsonl | jq -r .id"
        })
final class IncidentsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private IncidentFilter filter = new IncidentFilter();

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, json for one object an incident, jsonl for one line an incident (default:"
                    + " text).")
    private Format format = Format.TEXT;

    @Option(names = "--no-color", description = "Plain text on a terminal too, as with NO_COLOR set.")
    private boolean noColor;

    @Override
    public Integer call() {
        IncidentQuery query = filter.query();
        return ledgers.use(ledger -> {
            List<IncidentSummary> incidents = ledger.incidents(query);
            print(incidents, spec.commandLine().getOut());
            if (format == Format.TEXT && incidents.size() == query.most()) {
                spec.commandLine()
                        .getErr()
                        .println("onrecord: the first " + query.most() + " are listed; --limit lists more");
            }
            return ExitCode.OK;
        });
    }

    private void print(List<IncidentSummary> incidents, PrintWriter out) {
        switch (format) {
            case TEXT -> {
                Style style = Terminal.style(noColor);
                out.print(
                        incidents.isEmpty()
                                ? Wrapped.lines(filter.words(), 0, style.width())
                                : new IncidentTable(incidents, style).text());
            }
            case JSON -> incidents.forEach(incident -> out.print(SummaryJson.indented(incident) + "\n"));
            case JSONL -> incidents.forEach(incident -> out.print(SummaryJson.onOneLine(incident) + "\n"));
        }
        out.flush();
    }
}
