package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord export}: a whole ledger on standard output. */
@Command(
        name = "export",
        description = "Writes a whole ledger as JSON lines: captures and entries, all that import needs.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was written",
            "1:the ledger cannot be read; standard error says why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord export | gzip > ledger.jsonl.gz",
            "  onrecord export --ledger news.db | onrecord import --ledger postgresql://desk:secret@db.example/news -"
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return ledgers.use(ledger -> {
            ledger.export(line -> out.append(line).append('\n'));
            if (out.checkError()) {
                spec.commandLine()
                        .getErr()
                        .println("onrecord: expected to write all lines but found standard output"
                                + " full or closed; give it room, and export again");
                return ExitCode.INCOMPLETE;
            }
            return ExitCode.OK;
        });
    }
}
