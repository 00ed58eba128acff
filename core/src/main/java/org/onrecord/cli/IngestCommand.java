package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.intake.Found;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Limits;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;
import org.onrecord.pipeline.Counts;
import org.onrecord.pipeline.IntakeRun;
import org.onrecord.pipeline.LedgerKeeper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord ingest}: everything that intake takes, read, linked and entered in the ledger. */
@Command(
        name = "ingest",
        description = "Takes reports in, reads them, links those on one incident, and enters them in the ledger.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was taken in",
            "1:some input was skipped, or the ledger could not be written to; standard error says what and why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord ingest examples/incidents && onrecord incidents",
            "  onrecord ingest --ledger news.db CC-NEWS-*.warc.gz     # stopped? the same line goes on where it was",
            "  curl -s https://example.org/feed.xml | onrecord ingest -"
        })
final class IngestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders (HTML, feeds, text, JSON, JSON lines, WARC); - is standard input.")
    private List<String> paths = List.of();

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = ReadCommand.Day.class,
            description = "Day of publication of reports that carry none, as 2024-03-22.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports are read at a time (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--together",
            paramLabel = "N",
            hidden = true, // for tests that kill it in the middle
            description = "How many captures are entered at a time, by the time of publication.")
    private int together = 500;

    @Override
    public Integer call() {
        if (together < 1) {
            throw new ParameterException(spec.commandLine(), "expected --together of 1 or more but found " + together);
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "expected --threads of 1 or more but found " + threads);
        }
        return ledgers.fill(this::ingest);
    }

    private int ingest(Ledger ledger) {
        Intake intake = new Intake(new Intake.Options(published, Limits.DEFAULT), System.in);
        PrintWriter err = spec.commandLine().getErr();
        try (LedgerKeeper keeper = new LedgerKeeper(ledger, together, threads);
                StopHook hook = StopHook.closing(keeper, err)) {
            int exitCode = run(intake, intake.find(paths), keeper);
            err.printf("onrecord: %,d incidents are on the ledger; onrecord incidents lists them%n", ledger.count());
            return exitCode;
        } catch (IOException unkept) {
            throw new LedgerException(
                    Optional.ofNullable(unkept.getMessage()).orElse("the reports could not be kept"), unkept);
        }
    }

    private int run(Intake intake, List<Found> places, LedgerKeeper keeper) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        long bytes = IntakePlaces.bytes(places);
        IntakeSummary summary = new IntakeSummary(keeper.counts());
        try (Progress progress = Progress.overBytes(bytes, true, err)) {
            new IntakeRun(intake, keeper, 1, IntakePlaces.watcher(progress)).over(places);
            keeper.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted; what was entered stays", stopped);
        }
        Counts counts = keeper.counts();
        summary.lines(counts, bytes).forEach(line -> err.println("onrecord: " + line));
        return counts.skipped().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
