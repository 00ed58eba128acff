package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.onrecord.ledger.Ledger;
import org.onrecord.pipeline.LedgerCheck;
import org.onrecord.publishing.words.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord verify}: whether a ledger is what its entries make it. */
@Command(
        name = "verify",
        description =
                "Checks a ledger: that no entry was changed, that captures hold the bytes of their digests and give"
                        + " the reports' texts, that every published figure stands at its span, and that what is published equals"
                        + " what a new ledger makes of the same entries. That one is made in a temporary file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:something is; standard output says what, a line each",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord verify", "  onrecord verify --ledger postgresql://desk:secret@db.example/news"})
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Override
    public Integer call() {
        return ledgers.use(this::verify);
    }

    private int verify(Ledger ledger) {
        PrintWriter out = spec.commandLine().getOut();
        AtomicLong faults = new AtomicLong();
        LedgerCheck check = new LedgerCheck(ledger, fault -> {
            faults.incrementAndGet();
            out.println(Printable.of(fault));
        });
        try {
            Path folder = Files.createTempDirectory("onrecord");
            try {
                check.run(folder.resolve("again.db"));
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        out.printf("%s: %s%n", check.counted(), faults.get() == 0 ? "nothing is wrong" : faults + " faults");
        out.flush();
        return faults.get() == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
