package org.onrecord.publishing.web.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A desk that is told alerts, and answers as it is said to, else with 204. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();

    /** What was told, whatever was answered. */
    final List<Told> told = new CopyOnWriteArrayList<>();

    /** Those that were taken. */
    final List<String> taken = new CopyOnWriteArrayList<>();

    record Told(String id, String timestamp, String signature, String body, long nanos) {}

    /** Answers one request; whether it took it. */
    interface Answer {
        boolean give(HttpExchange exchange) throws IOException, InterruptedException;
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        String id = headers.getFirst("webhook-id");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(new Told(
                id,
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                body,
                System.nanoTime()));
        Answer answer;
        synchronized (answers) {
            answer = answers.isEmpty() ? status(204) : answers.remove();
        }
        try (exchange) {
            if (answer.give(exchange)) {
                taken.add(id);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says how the next requests are answered. */
    Receiver then(Answer... next) {
        synchronized (answers) {
            answers.addAll(List.of(next));
        }
        return this;
    }

    static Answer status(int code, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(code, -1);
            return code / 100 == 2;
        };
    }

    /** The connection ends without an answer. */
    static Answer drop() {
        return exchange -> false;
    }

    static Answer late(long millis) {
        return exchange -> {
            Thread.sleep(millis);
            return false;
        };
    }

    /** Says yes, and then does not stop talking. */
    static Answer endless() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] words = new byte[8_192];
            try (var out = exchange.getResponseBody()) {
                while (true) {
                    out.write(words);
                }
            } catch (IOException cut) {
                return true;
            }
        };
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
