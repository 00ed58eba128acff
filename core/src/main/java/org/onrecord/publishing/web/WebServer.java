package org.onrecord.publishing.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.web.api.Api;
import org.onrecord.publishing.web.api.Desk;
import org.onrecord.publishing.web.api.ReportDesk;
import org.onrecord.publishing.web.api.Tokens;
import org.onrecord.publishing.web.http.Assets;
import org.onrecord.publishing.web.http.Gate;
import org.onrecord.publishing.web.http.HttpLimits;
import org.onrecord.publishing.web.http.Problems;
import org.onrecord.publishing.web.http.RateLimit;
import org.onrecord.publishing.web.http.Records;
import org.onrecord.publishing.web.live.ChangeWatch;
import org.onrecord.publishing.web.live.Events;
import org.onrecord.publishing.web.page.Pages;

/** The page and the API of one ledger, until it is closed. */
public final class WebServer implements AutoCloseable {
    /** So many requests may come at once for each that may come in a second. */
    private static final int BURST = 4;

    private static final long MOST_SENT = 9L << 20; // more than the API takes, which says so itself

    private final Javalin server;
    private final ChangeWatch watch;
    private final WebOptions options;

    private WebServer(Javalin server, ChangeWatch watch, WebOptions options) {
        this.server = server;
        this.watch = watch;
        this.options = options;
    }

    /** Who may write, and who takes reports in. */
    public record Writers(ReportDesk reports, Tokens tokens) {}

    /** Another program listens where the server should. */
    public static final class PortTakenException extends RuntimeException {
        PortTakenException(WebOptions options, Throwable cause) {
            super(
                    "expected a free port but " + options.port() + " of " + options.host()
                            + " is taken, or may not be listened on; name another with --port",
                    cause);
        }
    }

    /**
     * Starts to answer requests.
     *
     * @throws PortTakenException where another program listens there
     */
    public static WebServer start(Ledger ledger, WebOptions options) {
        return start(ledger, options, Optional.empty(), (words, fault) -> {});
    }

    /**
     * Starts to answer requests.
     *
     * @param writers absent where the server is to read alone; else the ledger must be open to write
     * @param faults is told what goes wrong inside the server
     * @throws PortTakenException where another program listens there
     */
    public static WebServer start(
            Ledger ledger, WebOptions options, Optional<Writers> writers, BiConsumer<String, Throwable> faults) {
        ChangeWatch watch = new ChangeWatch(ledger, faults);
        try {
            Gate gate = new Gate(
                    options.isLocal(),
                    options.behindProxy(),
                    options.base(),
                    options.origins(),
                    new RateLimit(options.rate(), (double) options.rate() * BURST));
            Optional<Desk> desk = writers.map(open -> new Desk(open.reports(), open.tokens(), watch::look));
            Records records = new Records(ledger);
            Javalin server = Javalin.create(config -> {
                configure(config, options);
                Pages pages = new Pages(ledger, records);
                new Problems(pages.errors(), faults).addTo(config);
                gate.addTo(config.routes);
                new Assets().addTo(config.routes);
                pages.addTo(config.routes);
                new Api(ledger, records, new Events(watch, ledger, gate), desk, gate).addTo(config.routes);
            });
            return new WebServer(server.start(), watch, options);
        } catch (JavalinBindException taken) {
            watch.close();
            throw new PortTakenException(options, taken);
        } catch (RuntimeException failed) {
            watch.close();
            throw failed;
        }
    }

    private static void configure(JavalinConfig config, WebOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_SENT;
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        HttpLimits.addTo(config.jetty, options.behindProxy());
    }

    /** Where it answers. */
    public URI address() {
        return options.base().orElseGet(() -> URI.create("http://" + options.host() + ":" + server.port() + "/"));
    }

    @Override
    public void close() {
        watch.close();
        server.stop();
    }
}
