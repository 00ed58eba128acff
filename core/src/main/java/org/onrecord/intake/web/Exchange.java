package org.onrecord.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request over a connection of its own and reads what comes back, by a deadline: a timer cuts the connection,
 * so a server that sends a byte now and then gains nothing by it.
 */
final class Exchange implements AutoCloseable {
    private final FetchOptions options;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(1, Daemon.named("onrecord-deadline"));
    private volatile boolean closed;

    Exchange(FetchOptions options, AddressGuard guard) {
        this.options = options;
        this.client = Connections.client(options.limits(), guard);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** The time is counted in {@code left}. */
    Answer send(Errand errand, TimeLeft left) throws FetchRefusal {
        HttpGet request = request(errand);
        AtomicBoolean late = new AtomicBoolean();
        long start = System.nanoTime();
        @Nullable Future<?> deadline = null;
        try {
            deadline = timer.schedule(
                    () -> {
                        late.set(true);
                        request.cancel();
                    },
                    left.nanos(),
                    TimeUnit.NANOSECONDS);
            return send(request, errand);
        } catch (IOException e) {
            if (closed) {
                throw FetchRefusal.stop();
            }
            throw late.get() ? Failure.late(left.total()) : Failure.because(e, options.limits());
        } catch (IllegalStateException | RejectedExecutionException e) {
            if (closed) {
                throw FetchRefusal.stop();
            }
            throw e;
        } finally {
            if (deadline != null) {
                deadline.cancel(false);
            }
            left.spend(System.nanoTime() - start);
        }
    }

    private HttpGet request(Errand errand) {
        HttpGet request = new HttpGet(errand.url());
        request.setHeader("User-Agent", options.userAgent());
        request.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
        request.setHeader("Connection", "close");
        errand.headers().forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpGet request, Errand errand) throws IOException, FetchRefusal {
        HttpHost host = new HttpHost(
                errand.url().getScheme(), errand.url().getHost(), errand.url().getPort());
        ClassicHttpResponse response = client.executeOpen(host, request, null);
        try {
            Answer head = new Answer(response.getCode(), headers(response), new byte[0], Instant.now());
            return head.hasBody() ? withBody(head, response.getEntity(), errand) : head;
        } finally {
            request.cancel(); // first, as a response that is merely closed is read to its end, which may not come
            Closer.closeQuietly(response);
        }
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            @Nullable String value = header.getValue();
            if (value != null) {
                headers.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(value);
            }
        }
        return headers;
    }

    private Answer withBody(Answer head, @Nullable HttpEntity entity, Errand errand) throws IOException, FetchRefusal {
        if (entity == null) {
            return head;
        }
        Label label = Label.of(head.header("Content-Type"));
        if (label.mediaType().filter(Wanted::isNoText).isPresent() && !errand.robots()) {
            throw FetchRefusal.lasting(
                    "media type",
                    "expected a page or a feed but found "
                            + label.mediaType().orElse("")
                            + ", which holds no report; give the address of a page");
        }
        if (entity.getContentLength() > errand.maxBytes() && !errand.robots()) {
            throw ContentCoding.tooLarge(Words.size(entity.getContentLength()), errand);
        }
        byte[] sent = read(entity, errand);
        byte[] body = ContentCoding.decode(
                sent, head.all("Content-Encoding"), errand, options.limits().ratio());
        return new Answer(head.status(), head.headers(), body, head.at());
    }

    private static byte[] read(HttpEntity entity, Errand errand) throws IOException, FetchRefusal {
        InputStream in = entity.getContent();
        byte[] sent = in.readNBytes(errand.robots() ? errand.maxBytes() : errand.maxBytes() + 1);
        if (sent.length > errand.maxBytes()) {
            throw ContentCoding.tooLarge("more than " + Words.size(errand.maxBytes()), errand);
        }
        if (sent.length == 0 && entity.getContentLength() < 0 && !entity.isChunked()) {
            throw FetchRefusal.temporary(
                    "truncated",
                    "expected a body but the connection ended with the headers or in them; try again later");
        }
        return sent;
    }

    @Override
    public void close() {
        closed = true;
        client.close(CloseMode.IMMEDIATE);
        timer.shutdownNow();
    }
}
