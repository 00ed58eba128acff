package org.onrecord.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A news site on loopback, whose answers a test gives by path; what is not given is missing. */
final class NewsSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** The paths that were asked for, in order. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** Answers one request. */
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            try (exchange) {
                answers.getOrDefault(exchange.getRequestURI().getPath(), status(404))
                        .give(exchange);
            }
        });
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    NewsSite put(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    NewsSite put(String path, String type, String text) {
        return put(path, body(type, text.getBytes(UTF_8)));
    }

    NewsSite page(String path, String town, int number) {
        return put(path, "text/html", CrawlFile.article(town, number));
    }

    long count(String path) {
        return asked.stream().filter(path::equals).count();
    }

    static Answer status(int code, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(code, -1);
        };
    }

    static Answer body(String type, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        };
    }

    /** A feed with an ETag, that is not sent again to those who have it. */
    static Answer tagged(String text) {
        return exchange -> {
            String tag = "\"" + text.hashCode() + "\"";
            exchange.getResponseHeaders().add("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                body("application/rss+xml", text.getBytes(UTF_8)).give(exchange);
            }
        };
    }

    /** An RSS feed of entries, each a path and a title; the summary is the title with a full stop. */
    String rss(String... pathsAndTitles) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < pathsAndTitles.length; i += 2) {
            items.append("<item><title>%s</title><link>%s</link><pubDate>Fri, 22 Mar 2024 10:15:00 +0100</pubDate>"
                    .formatted(pathsAndTitles[i + 1], at(pathsAndTitles[i])));
            items.append("<description>%s, the fire service said on Friday.</description></item>"
                    .formatted(pathsAndTitles[i + 1]));
        }
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour News</title>" + items
                + "</channel></rss>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
