package org.onrecord.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web of one machine: an HTTP server on loopback, which names that end in ".test" lead to. 127.0.0.1 counts as
 * public, so that the fetcher's rules for all other addresses hold in the tests.
 */
final class LoopbackWeb implements AutoCloseable {
    static final FetchOptions QUICK = FetchOptions.DEFAULT
            .withSpacing(Duration.ZERO)
            .withLimits(FetchLimits.DEFAULT.withTimes(Duration.ofMillis(1500), Duration.ofMillis(1000)));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What a path answers. */
    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /** What was asked, and when, in nanoseconds. */
    record Request(String host, String path, Headers headers, long at) {}

    LoopbackWeb() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String host =
                String.valueOf(exchange.getRequestHeaders().getFirst("Host")).replaceFirst(":\\d+$", "");
        requests.add(new Request(host, path, exchange.getRequestHeaders(), System.nanoTime()));
        try (exchange) {
            replies.getOrDefault(host + path, replies.getOrDefault(path, status(404)))
                    .to(exchange);
        }
    }

    /** @param path a path of every host, or with a host before it of that one alone */
    LoopbackWeb at(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    static Reply text(String body, String... headers) {
        return bytes(body.getBytes(UTF_8), headers);
    }

    static Reply bytes(byte[] body, String... headers) {
        return exchange -> {
            set(exchange, headers);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** A status with headers, names and values by turns, and no body. */
    static Reply status(int status, String... headers) {
        return exchange -> {
            set(exchange, headers);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Reply redirect(int status, String location) {
        return status(status, "Location", location);
    }

    private static void set(HttpExchange exchange, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
    }

    URI url(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    URI url(String path) {
        return url("news.test", path);
    }

    /** The paths asked for, without those of robots.txt. */
    List<String> paths() {
        return requests.stream()
                .map(Request::path)
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    long requestsFor(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).count();
    }

    static Fetcher fetcher(FetchOptions options) {
        return new Fetcher(options, guard(LoopbackWeb::lookUp));
    }

    static AddressGuard guard(AddressGuard.Names names) {
        return new AddressGuard(
                names,
                address -> address.getHostAddress().equals("127.0.0.1")
                        ? Optional.empty()
                        : AddressRanges.refusal(address),
                port -> true,
                Duration.ofSeconds(1));
    }

    static InetAddress[] lookUp(String host) throws UnknownHostException {
        return switch (host) {
            case "private.test" -> new InetAddress[] {InetAddress.getByName("10.0.0.1")};
            case "half-private.test" ->
                new InetAddress[] {InetAddress.getLoopbackAddress(), InetAddress.getByName("10.0.0.1")};
            case "unknown.test" -> throw new UnknownHostException(host);
            default -> {
                boolean literal = !host.matches(".*[g-z].*");
                yield InetAddress.getAllByName(literal ? host : "127.0.0.1");
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
