package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.pipeline.NewsFolder;
import tools.jackson.databind.JsonNode;

/** What the API answers, and what it refuses, over a ledger that it may only read. */
class ServeReadingTest {
    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    @TempDir
    private static Path temp;

    private static ServeRun server;
    private static String incident;

    @BeforeAll
    static void serve() throws IOException {
        String ledger = temp.resolve("news.db").toString();
        Path news = NewsFolder.write(temp.resolve("news"), false);
        assertThat(CommandLineRun.of("ingest", "--ledger", ledger, news.toString())
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        server = ServeRun.start("--ledger", ledger, "--rate", "100", "--allow-origin", "https://maps.example.org");
        incident = server.json("/api/incidents?place=Kaduna")
                .path("incidents")
                .path(0)
                .path("id")
                .asString();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/incidents?limit=1", "/api/reports?limit=2", "/api/incidents/{id}/assertions?limit=1"})
    void cursorsLeadThroughAll(String path) {
        String first = path.replace("{id}", incident);
        Set<String> seen = new HashSet<>();
        int pages = 0;
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            HttpResponse<String> answer = server.get(next.get());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(seen.add(answer.body())).isTrue();
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceFirst("^<([^>]+)>; rel=\"next\"$", "$1"));
            pages++;
        }
        int limit = Integer.parseInt(first.substring(first.length() - 1));
        JsonNode all = server.json(first.replaceFirst("limit=\\d", "limit=200"));
        JsonNode list = all.path(all.propertyNames().stream()
                .filter(name -> all.path(name).isArray())
                .findFirst()
                .orElseThrow());

        assertThat(pages).isGreaterThan(1).isEqualTo((list.size() + limit - 1) / limit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0|limit",
                "limit=201|limit",
                "limit=ten|limit",
                "after=zzz|after",
                "kind=brawl|kind",
                "killed=-1|killed",
                "from=22.3.2024|from",
                "from=2024-03-22&to=2024-03-21|to",
                "bbox=1,2,3|bbox",
                "bbox=0,50,10,40|bbox",
                "disputed=maybe|disputed",
                "since=yesterday|since",
                "order=best|order",
                "place=a&place=b|place",
                "text=a&q=b|q",
                "place=<script>|",
                "Place=Lagos|Place",
            })
    void malformedParametersAreNamed(String query, String parameter) {
        HttpResponse<String> answer =
                server.get("/api/incidents?" + query.replace("<", "%3C").replace(">", "%3E"));

        if (parameter == null) {
            assertThat(answer.statusCode()).isEqualTo(200); // odd words of a place are a question like others
        } else {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"", "\"expected\":", "\"found\":");
        }
    }

    @Test
    void whoHasAnAnswerIsToldSo() {
        for (String path : List.of("/api/incidents", "/api/incidents/" + incident, "/assets/live.js")) {
            HttpResponse<String> first = server.get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> second = server.get(path, "If-None-Match", tag);
            HttpResponse<String> packed = server.get(path, "If-None-Match", tag, "Accept-Encoding", "gzip");

            assertThat(tag).startsWith("\"");
            assertThat(second.statusCode()).as(path).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(packed.statusCode()).as("other bytes").isEqualTo(200);
        }
    }

    @Test
    void aRecordIsSeenFromAMoment() {
        long newest = server.json("/api/health").path("newest").asLong();
        JsonNode whole = server.json("/api/incidents/" + incident);
        JsonNode then = server.json("/api/incidents/" + incident + "?reported-by=2031-05-03T12:00:00Z");
        JsonNode last = server.json("/api/incidents/" + incident + "?entry=" + newest);

        assertThat(then.path("reports").size()).isLessThan(whole.path("reports").size());
        assertThat(then.path("seen").path("reportedBy").asString()).isEqualTo("2031-05-03T12:00:00Z");
        assertThat(last.path("tolls")).isEqualTo(whole.path("tolls"));
        assertThat(server.get("/api/incidents/" + incident + "?as-of=2001-01-01")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAssertionIsQuoted() {
        JsonNode listed = server.json("/api/incidents/" + incident + "/assertions?category=killed&source=police")
                .path("assertions")
                .path(0)
                .path("claim");
        JsonNode assertion =
                server.json("/api/assertions/" + listed.path("assertion").asString());
        String text = server.json("/api/reports/" + listed.path("report").asString())
                .path("text")
                .asString();
        JsonNode sentence = assertion.path("sentence");

        assertThat(assertion.path("claim")).isEqualTo(listed);
        assertThat(sentence.path("text").asString())
                .contains(listed.path("text").asString())
                .isEqualTo(text.substring(
                        sentence.path("span").path(0).asInt(),
                        sentence.path("span").path(1).asInt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/incidents.jsonl",
                "/api/incidents.csv?profile=acled&all-kinds=true",
                "/api/incidents.geojson?place=Kaduna",
                "/api/incidents.jsonld",
                "/api/incidents.atom",
                "/api/incidents.parquet",
                "/api/incidents/{id}.csv",
                "/api/incidents/{id}.geojson",
                "/api/incidents/{id}.cap",
                "/api/incidents/{id}.jsonld",
            })
    void recordsComeInEveryForm(String path) throws IOException {
        HttpResponse<String> file = server.get(path.replace("{id}", incident));
        String type = file.headers().firstValue("Content-Type").orElse("");

        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.body()).hasSizeGreaterThan(100);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        if (!path.contains("?")) {
            String accepted = server.get(path.replaceFirst("\\.[a-z]+$", "").replace("{id}", incident), "Accept", type)
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("");
            assertThat(accepted).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/incidents.docx,*/*,404",
        "/api/incidents.cap,*/*,404",
        "/api/incidents.csv?profile=xyz,*/*,400",
        "/api/incidents,image/png,406",
        "/api/incidents,'text/csv;q=0, application/json;q=0.5',200",
        "/api/incidents/nosuch.geojson,*/*,404",
    })
    void otherFormsAreRefused(String path, String accept, int status) {
        assertThat(server.get(path, "Accept", accept).statusCode()).isEqualTo(status);
    }

    @Test
    void aCaptureIsKeptAndNotShown() {
        String report = server.json("/api/reports?limit=1")
                .path("reports")
                .path(0)
                .path("report")
                .path("id")
                .asString();
        HttpResponse<String> capture = server.get("/api/reports/" + report + "/capture");

        assertThat(capture.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(capture.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(capture.body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/incidents",
                "/nothing",
                "/api/nothing",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/%2e%2e/%2e%2e/pom.xml",
                "/assets/onrecord.css%00.js",
                "/assets//etc/passwd",
                "/api/incidents/..%5c..%5c",
                "/api/incidents/%0d%0aSet-Cookie:%20a=b",
                "/api/incidents/x?place=%0d%0aSet-Cookie:%20a=b",
                "/api/incidents?place=%ff%fe",
                "/api/incidents?place=%zz",
            })
    void everyAnswerIsGuardedAndTellsNothingOfTheServer(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String head = answer.split("\r\n\r\n", 2)[0];

        ALWAYS.forEach(header -> assertThat(head).as(path).contains(header + ": "));
        assertThat(head).doesNotContain("Server:", "X-Powered-By", "Set-Cookie: a");
        assertThat(answer).doesNotContain("Jetty", "Javalin", "\tat ", "Exception", "root:");
    }

    @Test
    void whatIsNoRequestIsRefusedLikewise() throws IOException {
        List<String> wrong = List.of(
                "GET / HTTP/1.1\r\n\r\n", // no Host
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");
        for (String request : wrong) {
            String answer = raw(request);
            String named = request.substring(0, Math.min(60, request.length()));

            assertThat(answer).as(named).startsWith("HTTP/1.1 4");
            ALWAYS.forEach(header -> assertThat(answer).as(named).contains(header + ": "));
            assertThat(answer).doesNotContain("Jetty", "\tat ", "Server:");
        }
    }

    @Test
    void aNameThatIsNotThisMachinesIsRefused() throws IOException {
        String answer = raw("GET /api/incidents HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421");
    }

    @Test
    void pagesOfAllowedSitesMayReadTheApiAlone() throws IOException {
        HttpResponse<String> allowed = server.get("/api/rules", "Origin", "https://maps.example.org");
        HttpResponse<String> other = server.get("/api/rules", "Origin", "https://maps.example.org.evil.example");
        HttpResponse<String> page = server.get("/", "Origin", "https://maps.example.org");

        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://maps.example.org");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void nothingIsTakenInWithoutTokens() {
        HttpResponse<String> answer =
                server.post("/api/reports", "{}", java.util.Map.of("Content-Type", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("--token-file");
    }

    @Test
    void peopleAreToldInAPageAndProgramsInJson() {
        HttpResponse<String> page =
                server.get("/no/<b>such</b>".replace("<", "%3C").replace(">", "%3E"), "Accept", "text/html");
        HttpResponse<String> program = server.get("/nothing", "Accept", "application/json");

        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("Not Found").doesNotContain("<b>");
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
