package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.intake.Found;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Limits;
import org.onrecord.pipeline.Counts;
import org.onrecord.pipeline.IntakeRun;
import org.onrecord.pipeline.Keeper;
import org.onrecord.pipeline.LinePrinter;
import org.onrecord.pipeline.ReportFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord intake}: files, crawls and feeds to clean reports, without reading figures yet. */
@Command(
        name = "intake",
        description = "Takes in pages, feeds and crawls: clean reports as JSON lines, copies marked, all else counted.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was taken in",
            "1:some input was skipped, or DIR could not be written to; standard error says what and why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord intake --out news CC-NEWS-*.warc.gz      # stopped? the same line goes on where it was",
            "  onrecord intake page.html | jq .title",
            "  curl -s https://example.org/feed.xml | onrecord intake -"
        })
final class IntakeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders (HTML, feeds, text, JSON, JSON lines, WARC); - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for reports.jsonl, captures.jsonl and skipped.jsonl, to which each run adds what is"
                    + " new (default: reports go to standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = ReadCommand.Day.class,
            description = "Day of publication of reports that carry none, as 2024-03-22.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files are taken in at a time (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws Exception {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "expected --threads of 1 or more but found " + threads);
        }
        Intake intake = new Intake(new Intake.Options(published, Limits.DEFAULT), System.in);
        List<Found> places = intake.find(paths);
        try {
            if (out.isEmpty()) {
                LinePrinter printer = new LinePrinter(spec.commandLine().getOut());
                return run(intake, places, printer);
            }
            try (ReportFolder folder = ReportFolder.open(out.get());
                    StopHook hook = StopHook.closing(folder, spec.commandLine().getErr())) {
                return run(intake, places, folder);
            }
        } catch (IOException unkept) {
            if (out.isEmpty() && spec.commandLine().getOut().checkError()) {
                return ExitCode.OK; // head has seen enough
            }
            spec.commandLine().getErr().println("onrecord: " + Unwritable.words(unkept, out));
            return ExitCode.INCOMPLETE;
        }
    }

    private int run(Intake intake, List<Found> places, Keeper keeper) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        IntakeSummary summary = new IntakeSummary(keeper.counts());
        try (Progress progress = Progress.overBytes(IntakePlaces.bytes(places), out.isPresent(), err)) {
            new IntakeRun(intake, keeper, threads, IntakePlaces.watcher(progress)).over(places);
        }
        Counts counts = keeper.counts();
        summary.lines(counts, IntakePlaces.bytes(places)).forEach(line -> err.println("onrecord: " + line));
        return counts.skipped().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
