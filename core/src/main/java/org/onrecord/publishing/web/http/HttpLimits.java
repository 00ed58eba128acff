package org.onrecord.publishing.web.http;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What one client may cost before any path is looked at: connections, bytes of headers, time without a byte, and threads,
 * which who reads slowly holds.
 */
public final class HttpLimits {
    static final int HEADER_BYTES = 8 << 10;

    private static final int THREADS = 64;
    private static final int THREADS_OF_ONE = 16;
    private static final int CONNECTIONS = 2_000;
    private static final int IDLE_MILLIS = 30_000;
    private static final int LEAST_BYTES_A_SECOND = 100;

    private HttpLimits() {}

    /** @param behindProxy whether a proxy tells who asks */
    public static void addTo(JettyConfig jetty, boolean behindProxy) {
        jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        jetty.modifyServer(server -> {
            server.setErrorHandler(new BareErrors());
            server.setHandler(threadsOfOne(behindProxy));
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

    private static ThreadLimitHandler threadsOfOne(boolean behindProxy) {
        ThreadLimitHandler limit = new ThreadLimitHandler(behindProxy ? "X-Forwarded-For" : null);
        limit.setThreadLimit(THREADS_OF_ONE);
        return limit;
    }
}
