package org.onrecord.publishing.web.http;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What one client may cost before any path is looked at: connections, bytes of headers, time without a byte. */
public final class HttpLimits {
    static final int HEADER_BYTES = 8 << 10;

    private static final int THREADS = 32;
    private static final int CONNECTIONS = 2_000;
    private static final int IDLE_MILLIS = 30_000;
    private static final int LEAST_BYTES_A_SECOND = 100;

    private HttpLimits() {}

    public static void addTo(JettyConfig jetty) {
        jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        jetty.modifyServer(server -> {
            server.setErrorHandler(new BareErrors());
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        });
        jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new BareErrors()));
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(IDLE_MILLIS);
            http.setMinRequestDataRate(LEAST_BYTES_A_SECOND);
            http.addCustomizer(new SecurityHeaders());
        });
    }
}
