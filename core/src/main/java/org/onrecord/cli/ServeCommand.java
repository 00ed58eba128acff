package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.publishing.web.WebOptions;
import org.onrecord.publishing.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord serve}: the page and the API of a ledger. */
@Command(
        name = "serve",
        description = "Serves a page and an API over a ledger, until it is stopped.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was stopped",
            "1:the ledger cannot be read, or the port is taken; standard error says which",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord serve --ledger news.db            # http://127.0.0.1:8080/; Ctrl-C stops",
            "  onrecord serve --port 9000"
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The address to listen on (default: 127.0.0.1, which this machine alone reaches).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 for one that is free (default: 8080).")
    private int port = 8080;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        return ledgers.use(ledger -> {
            try (WebServer server = WebServer.start(ledger, new WebOptions(host, port, Optional.empty()))) {
                err.println("onrecord: serving " + ledgers.where() + " at " + server.address() + "; Ctrl-C stops");
                err.flush();
                Thread.currentThread().join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return ExitCode.OK;
        });
    }
}
