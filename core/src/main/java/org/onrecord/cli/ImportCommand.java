package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.onrecord.intake.Intake;
import org.onrecord.ledger.Import;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord import}: what export wrote. */
@Command(
        name = "import",
        description = "Takes in what export wrote, into a new ledger, or one that holds the first of it already.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was taken in",
            "1:a line is not as an export has it, or the ledger holds other entries; standard error says which",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord import --ledger copy.db ledger.jsonl.gz     # stopped? the same line goes on where it was",
            "  gunzip -c ledger.jsonl.gz | onrecord import --ledger copy.db -"
        })
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Parameters(paramLabel = "FILE", description = "What export wrote, also packed with gzip; - is standard input.")
    private String file = "";

    @Override
    public Integer call() {
        return ledgers.fill(this::take);
    }

    private int take(Ledger ledger) {
        try (InputStream in = file.equals(Intake.STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file));
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            long added = new Import(ledger).from(lines);
            spec.commandLine().getErr().printf("onrecord: %,d entries added%n", added);
            return ExitCode.OK;
        } catch (IOException unreadable) {
            throw new LedgerException(
                    "cannot read " + file + ": " + unreadable.getMessage() + "; what was read before is kept",
                    unreadable);
        }
    }
}
