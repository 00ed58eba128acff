package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.web.WebOptions;
import org.onrecord.publishing.web.WebServer;
import org.onrecord.publishing.web.WebServer.Writers;
import org.onrecord.publishing.web.api.Tokens;
import org.onrecord.publishing.words.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord serve}: the page and the API of a ledger. */
@Command(
        name = "serve",
        description = "Serves a page and an API over a ledger, until it is stopped.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was stopped",
            "1:the ledger or the tokens cannot be read, or the port is taken; standard error says which",
            "2:the command line was wrong",
            "70:OnRecord itself failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord serve --ledger news.db            # http://127.0.0.1:8080/; Ctrl-C stops",
            "  onrecord serve --port 9000 --allow-origin https://maps.example.org",
            "  (umask 077; echo \"Ada $(openssl rand -hex 32)\" > tokens)",
            "  onrecord serve --token-file tokens         # lets Ada send reports and edits",
            "  onrecord serve --behind-proxy --base https://news.example.org/"
        })
final class ServeCommand implements Callable<Integer> {
    private static final String TOKENS = "ONRECORD_TOKENS";

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

    @Option(
            names = "--base",
            paramLabel = "URL",
            converter = Site.class,
            description = "Under which address others reach it, as https://news.example.org/.")
    private Optional<URI> base = Optional.empty();

    @Option(
            names = "--behind-proxy",
            description =
                    "A proxy stands in front: who asks is the last address of X-Forwarded-For, which anybody could"
                            + " write without one.")
    private boolean behindProxy;

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            converter = Site.class,
            description = "A site whose pages may read the API, as https://maps.example.org; may be given several times"
                    + " (default: none).")
    private List<URI> origins = List.of();

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Answer N requests a second of one address, four times as many at once; 0 for all (default:"
                    + " 50).")
    private int rate = WebOptions.DEFAULT_RATE;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "Lets those write who have a token of FILE: a name, a blank and a token a line, or sha256: and"
                            + " its digest (default: $" + TOKENS + ", or nobody may).")
    private Optional<Path> tokenFile = Optional.empty();

    @Override
    public Integer call() {
        if (rate < 0) {
            throw new ParameterException(spec.commandLine(), "expected --rate of 0 or more but found " + rate);
        }
        WebOptions options = new WebOptions(
                host,
                port,
                base,
                behindProxy,
                origins.stream().map(Site::origin).toList(),
                rate);
        try {
            Optional<Path> file = tokenFile.or(() -> Optional.ofNullable(System.getenv(TOKENS))
                    .filter(name -> !name.isBlank())
                    .map(Path::of));
            if (file.isPresent()) {
                Tokens tokens = Tokens.read(file.get());
                return ledgers.fill(ledger -> serveAndWrite(ledger, options, tokens));
            }
            return ledgers.use((ToIntFunction<Ledger>) ledger -> serve(ledger, options, Optional.empty()));
        } catch (NoSuchFileException missing) {
            return refuse("expected a file of tokens at " + missing.getMessage() + " but found none");
        } catch (IOException unreadable) {
            return refuse(Optional.ofNullable(unreadable.getMessage()).orElse("the tokens cannot be read"));
        }
    }

    private int refuse(String words) {
        spec.commandLine().getErr().println("onrecord: " + Printable.of(words));
        return ExitCode.INCOMPLETE;
    }

    private int serveAndWrite(Ledger ledger, WebOptions options, Tokens tokens) {
        try (LedgerDesk desk = new LedgerDesk(ledger, this::tell)) {
            return serve(ledger, options, Optional.of(new Writers(desk, tokens)));
        } catch (IOException unkept) {
            return refuse("the last reports were not kept: " + unkept.getMessage());
        }
    }

    private int serve(Ledger ledger, WebOptions options, Optional<Writers> writers) {
        PrintWriter err = spec.commandLine().getErr();
        try (WebServer server = WebServer.start(ledger, options, writers, this::tell);
                StopHook hook = StopHook.closing(closing(server, writers), err)) {
            err.println("onrecord: serving " + ledgers.where() + " at " + server.address() + "; Ctrl-C stops");
            if (!options.isLocal() && !behindProxy) {
                err.println(
                        "onrecord: whoever reaches " + host + " can read all of this ledger, unencrypted; a proxy in"
                                + " front can ask for passwords and encrypt (--behind-proxy)");
            }
            err.flush();
            Thread.currentThread().join();
        } catch (WebServer.PortTakenException taken) {
            return refuse(String.valueOf(taken.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    private static Closeable closing(WebServer server, Optional<Writers> writers) {
        return () -> {
            server.close();
            if (writers.isPresent() && writers.get().reports() instanceof LedgerDesk desk) {
                desk.close();
            }
        };
    }

    /** Tells whoever runs the server what went wrong inside it. */
    private void tell(String words, Throwable fault) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("onrecord: "
                + Printable.of(words + ": " + fault.getClass().getSimpleName() + ": " + fault.getMessage()));
        if (System.getenv("ONRECORD_DEBUG") != null) {
            fault.printStackTrace(err);
        }
        err.flush();
    }

    /** Reads the address of a site: a scheme, a name and perhaps a port. */
    static final class Site implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            if (!value.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?")) {
                throw new TypeConversionException(
                        "expected the address of a site as https://news.example.org but found '" + value + "'");
            }
            return URI.create(value.endsWith("/") ? value : value + "/");
        }

        /** The site as browsers name it: without a slash. */
        static String origin(URI site) {
            return site.getScheme() + "://" + site.getAuthority();
        }
    }
}
