package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.pipeline.Rereading;
import org.onrecord.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord reread}: the ledger's reports, by the reader of today. */
@Command(
        name = "reread",
        description = "Reads those reports of the ledger again that an earlier version of OnRecord read. The earlier"
                + " readings stay on the ledger; records rest on the latest.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:the ledger cannot be written to; standard error says why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord reread     # after an update; stopped? the same line goes on where it was"})
final class RereadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Override
    public Integer call() {
        return ledgers.change(ledger -> {
            long read = new Rereading(ledger).run(count -> {});
            spec.commandLine().getErr().printf("onrecord: %,d reports read again by %s%n", read, Reader.VERSION);
            return ExitCode.OK;
        });
    }
}
