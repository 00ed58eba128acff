package org.onrecord.publishing.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.web.api.Api;
import org.onrecord.publishing.web.http.Assets;
import org.onrecord.publishing.web.http.SecurityHeaders;
import org.onrecord.publishing.web.page.Pages;

/** The page and the API of one ledger, until it is closed. */
public final class WebServer implements AutoCloseable {
    private static final int THREADS = 32;

    private final Javalin server;
    private final WebOptions options;

    private WebServer(Javalin server, WebOptions options) {
        this.server = server;
        this.options = options;
    }

    /**
     * Starts to answer requests.
     *
     * @throws IllegalStateException where the port is taken
     */
    public static WebServer start(Ledger ledger, WebOptions options) {
        Javalin server = Javalin.create(config -> {
            configure(config, options);
            SecurityHeaders.addTo(config.routes);
            new Assets().addTo(config.routes);
            new Pages(ledger).addTo(config.routes);
            new Api(ledger).addTo(config.routes);
        });
        return new WebServer(server.start(), options);
    }

    private static void configure(JavalinConfig config, WebOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
    }

    /** Where it answers. */
    public URI address() {
        return options.base().orElseGet(() -> URI.create("http://" + options.host() + ":" + server.port() + "/"));
    }

    @Override
    public void close() {
        server.stop();
    }
}
