package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.onrecord.intake.Intake;
import org.onrecord.intake.web.FetchOptions;
import org.onrecord.intake.web.Fetcher;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerException;
import org.onrecord.pipeline.FeedList;
import org.onrecord.pipeline.FeedWatch;
import org.onrecord.pipeline.Keeper;
import org.onrecord.pipeline.LedgerKeeper;
import org.onrecord.pipeline.LinePrinter;
import org.onrecord.pipeline.ReportFolder;
import org.onrecord.pipeline.WatchOptions;
import org.onrecord.publishing.words.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord watch}: visits feeds again and again, and takes in what is new. */
@Command(
        name = "watch",
        description =
                "Watches feeds (RSS, Atom, JSON Feed, sitemaps), follows new entries to their pages, and takes them in.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:each feed was visited (with --once); without it, watch runs until it is stopped",
            "1:LIST names what is no feed, or DIR could not be written to; standard error says what and why",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord watch --out news feeds.txt        # an address a line, # begins a comment; Ctrl-C stops",
            "  onrecord watch --ledger news.db feeds.txt",
            "  onrecord watch --once feeds.txt | jq .title",
            "  echo https://example.org/feed.xml | onrecord watch --once -"
        })
final class WatchCommand implements Callable<Integer> {
    private static final Pattern CONTACT = Pattern.compile("[!-'*-~]{3,200}");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LIST", description = "File with the addresses of feeds, one a line; - is standard input.")
    private String list = Intake.STANDARD_INPUT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for reports.jsonl and captures.jsonl, which also remembers what was seen (default:"
                    + " reports go to standard output, and nothing is remembered).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "The ledger to enter reports in, as they come: a file, or postgresql://… (instead of --out).")
    private Optional<String> ledger = Optional.empty();

    @Option(names = "--once", description = "Visit each feed once, and end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Pause.class,
            description = "Pause between two visits to a feed, as 90s, 5m or 1h (default: 5m). Feeds may ask for longer"
                    + " ones.")
    private Duration every = WatchOptions.DEFAULT.every();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Follow the N newest of a feed's new entries, and pass over the others (default: 100).")
    private int most = WatchOptions.DEFAULT.mostEntries();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description =
                    "Whom a site's owner may write to, as a mail or web address; sites are told it with each request.")
    private Optional<String> contact = Optional.empty();

    @Option(
            names = "--allow-private",
            description =
                    "Fetch from private and local addresses too, as for tests or a feed in your own network. Not for"
                            + " lists that others write.")
    private boolean allowPrivate;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        if (out.isPresent() && ledger.isPresent()) {
            throw new ParameterException(spec.commandLine(), "expected --out or --ledger but found both");
        }
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "expected --most of 1 or more but found " + most);
        }
        try {
            FeedList feeds = FeedList.of(list, lines());
            feeds.problems().forEach(problem -> err.println("onrecord: " + Printable.of(problem)));
            if (feeds.feeds().isEmpty()) {
                err.println("onrecord: " + list + ": expected addresses of feeds, one a line, but found none");
                return ExitCode.INCOMPLETE;
            }
            watch(feeds.feeds());
            return feeds.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
        } catch (LedgerException unusable) {
            err.println("onrecord: " + Printable.of(String.valueOf(unusable.getMessage())));
        } catch (NoSuchFileException missing) {
            err.println("onrecord: " + list + ": no such file");
        } catch (IOException unkept) {
            if (out.isEmpty() && spec.commandLine().getOut().checkError()) {
                return ExitCode.OK; // head has seen enough
            }
            err.println("onrecord: " + Unwritable.words(unkept, out));
        }
        return ExitCode.INCOMPLETE;
    }

    private List<String> lines() throws IOException {
        InputStream in = list.equals(Intake.STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(list));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private void watch(List<URI> feeds) throws IOException, InterruptedException {
        if (ledger.isPresent()) {
            watch(feeds, LedgerAddress.of(ledger.get()));
            return;
        }
        if (out.isEmpty()) {
            watch(feeds, new LinePrinter(spec.commandLine().getOut()));
            return;
        }
        try (ReportFolder folder = ReportFolder.open(out.get());
                StopHook hook = StopHook.closing(folder, spec.commandLine().getErr())) {
            watch(feeds, folder);
        }
    }

    private void watch(List<URI> feeds, LedgerAddress address) throws IOException, InterruptedException {
        try (Ledger opened = LedgerOption.openOrMake(address);
                LedgerKeeper keeper = new LedgerKeeper(opened, 1, WatchOptions.DEFAULT.threads());
                StopHook hook = StopHook.closing(keeper, spec.commandLine().getErr())) {
            watch(feeds, keeper);
        }
    }

    private void watch(List<URI> feeds, Keeper keeper) throws IOException, InterruptedException {
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        WatchOptions options = new WatchOptions(every, most, WatchOptions.DEFAULT.threads());
        try (Fetcher fetcher = new Fetcher(fetching())) {
            new FeedWatch(fetcher, intake, keeper, options, this::tell, once).over(feeds);
        }
        new IntakeSummary(keeper.counts())
                .lines(keeper.counts(), 0)
                .forEach(line -> spec.commandLine().getErr().println("onrecord: " + line));
    }

    private FetchOptions fetching() {
        if (contact.filter(address -> !CONTACT.matcher(address).matches()).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected --contact with an address as news@example.org but found '" + contact.get() + "'");
        }
        FetchOptions named = contact.map(FetchOptions.DEFAULT::withContact).orElse(FetchOptions.DEFAULT);
        return allowPrivate ? named.withPrivateAddresses() : named;
    }

    private synchronized void tell(URI feed, String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(CLOCK.format(LocalTime.now()) + " " + Printable.of(feed + ": " + message));
        err.flush();
    }

    /** Reads a pause, and says what one looks like. */
    static final class Pause implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            if (value.matches("[1-9][0-9]{0,5}[smh]")) {
                return Duration.parse("PT" + value.toUpperCase(java.util.Locale.ROOT));
            }
            throw new TypeConversionException("expected a time as 90s, 5m or 1h but found '" + value + "'");
        }
    }
}
