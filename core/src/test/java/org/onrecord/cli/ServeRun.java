package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code onrecord serve} as a person starts it, on a free port, until it is closed. */
final class ServeRun implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile(" at (http://\\S+/);");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StringWriter err = new StringWriter();
    private final Thread thread;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;

    private ServeRun(List<String> args) {
        CommandLine commandLine =
                Main.commandLine().setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true));
        thread = new Thread(() -> Main.run(commandLine, args.toArray(String[]::new)));
        thread.start();
        address = awaitAddress();
    }

    static ServeRun start(String... args) {
        List<String> all = new ArrayList<>(List.of("serve", "--port", "0"));
        all.addAll(List.of(args));
        return new ServeRun(all);
    }

    private URI awaitAddress() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (thread.isAlive() && System.nanoTime() < until) {
            Matcher told = ADDRESS.matcher(err());
            if (told.find()) {
                return URI.create(told.group(1));
            }
            pause();
        }
        throw new AssertionError("Expected a server to start but found: " + err());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    URI address() {
        return address;
    }

    /** What it has told whoever runs it. */
    String err() {
        return err.toString();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The JSON that a path answers with. */
    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    HttpResponse<String> post(String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError("Expected an answer but found none; the server says: " + err(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        assertThat(thread.isAlive()).as("the server stops").isFalse();
    }
}
