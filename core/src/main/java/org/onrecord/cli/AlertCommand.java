package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.alerts.Rule;
import org.onrecord.publishing.alerts.RulesException;
import org.onrecord.publishing.alerts.RulesFile;
import org.onrecord.publishing.formats.common.CapOptions;
import org.onrecord.publishing.web.delivery.Courier;
import org.onrecord.publishing.web.delivery.CourierOptions;
import org.onrecord.publishing.words.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord alert}: tells places what rules watch for, as the ledger grows. */
@Command(
        name = "alert",
        description = "Follows a ledger and delivers alerts by rules: to webhooks, Atom feeds and CAP files.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all alerts were delivered (with --once); without it, alert runs until it is stopped",
            "1:the rules, the ledger or DIR cannot be used, or a place did not take an alert; standard error says which",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord alert --rules rules.json --state state       # Ctrl-C stops; the same command goes on",
            "  onrecord alert --rules rules.json --state state --once --from-start"
        })
final class AlertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            required = true,
            description = "What is watched for, and where alerts go; docs/alerts.md describes it.")
    private Path rules = Path.of("rules.json");

    @Option(
            names = "--state",
            paramLabel = "DIR",
            required = true,
            description = "The folder that remembers how far each place was served.")
    private Path state = Path.of("state");

    @Option(names = "--once", description = "Deliver what the ledger holds now, and end.")
    private boolean once;

    @Option(
            names = "--from-start",
            description = "Places that were not served before get the alerts of the whole ledger, and not the coming"
                    + " ones alone.")
    private boolean fromStart;

    @Mixin
    private CapSender sender = new CapSender();

    @Override
    public Integer call() {
        return ledgers.use(ledger -> {
            try {
                return deliver(ledger, RulesFile.read(Files.readString(rules)));
            } catch (RulesException wrong) {
                return refuse(rules + ": " + wrong.getMessage());
            } catch (NoSuchFileException missing) {
                return refuse(missing.getFile() + ": no such file");
            } catch (IOException unkept) {
                return refuse(String.valueOf(unkept.getMessage()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return ExitCode.OK;
            }
        });
    }

    private int deliver(Ledger ledger, List<Rule> read) throws IOException, InterruptedException {
        CourierOptions options =
                CourierOptions.in(state)
                        .withFromStart(fromStart)
                        .withOnce(once)
                        .withCap(new CapAlerts(ledger, capOptions()))
                        .withLines(this::tell);
        try (Courier courier = Courier.start(ledger, read, options);
                StopHook hook =
                        StopHook.closing(courier::close, spec.commandLine().getErr())) {
            return courier.await() ? ExitCode.OK : ExitCode.INCOMPLETE;
        }
    }

    private CapOptions capOptions() {
        try {
            return sender.options();
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(
                    spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        }
    }

    private int refuse(String words) {
        tell(words);
        return ExitCode.INCOMPLETE;
    }

    private synchronized void tell(String words) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("onrecord: " + Printable.of(words));
        err.flush();
    }
}
