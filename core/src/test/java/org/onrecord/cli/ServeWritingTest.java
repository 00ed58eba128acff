package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server takes in from those who have a token, and what it tells those who listen. */
@Timeout(120)
class ServeWritingTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String REPORT = "{\"title\":\"Blast in a market in %2$s kills %1$d\",\"publisher\":\"Harbour"
            + " News Agency\",\"publishedAt\":\"2031-05-03T18:00:00Z\",\"text\":\"The blast tore through a market in"
            + " %2$s on Saturday and killed %1$d people, police said.\"}";

    @TempDir
    private static Path temp;

    private static ServeRun server;

    @BeforeAll
    static void serve() throws IOException {
        Path tokens = Files.writeString(temp.resolve("tokens"), "# who may write\nAda Editor " + TOKEN + "\n");
        Files.setPosixFilePermissions(tokens, PosixFilePermissions.fromString("rw-------"));
        server = ServeRun.start(
                "--ledger", temp.resolve("news.db").toString(), "--rate", "0", "--token-file", tokens.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.err()).doesNotContain("fault");
    }

    private static HttpResponse<String> send(String path, String body) {
        return server.post(path, body, headers());
    }

    private static Map<String, String> headers() {
        return new LinkedHashMap<>(Map.of("Content-Type", "application/json", "Authorization", "Bearer " + TOKEN));
    }

    private static JsonNode sent(String path, String body, int status) {
        HttpResponse<String> answer = send(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String incident(int killed, String place) {
        return sent("/api/reports", REPORT.formatted(killed, place), 201)
                .path("reports")
                .path(0)
                .path("incidents")
                .path(0)
                .asString();
    }

    @Test
    void aReportIsEnteredOnceAndEditedByName() {
        String id = incident(12, "Kaduna");
        JsonNode again = sent("/api/reports", REPORT.formatted(12, "Kaduna") + "\n", 200)
                .path("reports")
                .path(0);
        assertThat(again.path("status").asString()).isEqualTo("unchanged");
        assertThat(again.path("incidents").path(0).asString()).isEqualTo(id);
        String assertion = server.json("/api/incidents/" + id + "/assertions?category=killed")
                .path("assertions")
                .path(0)
                .path("claim")
                .path("assertion")
                .asString();

        JsonNode edit = sent(
                        "/api/edits",
                        "{\"action\":\"reject\",\"incident\":\"%s\",\"assertion\":\"%s\",\"reason\":\"Misread.\"}"
                                .formatted(id, assertion),
                        201)
                .path("edit");
        assertThat(edit.path("by").asString()).isEqualTo("Ada Editor");
        assertThat(server.json("/api/assertions/" + assertion)
                        .path("claim")
                        .path("standing")
                        .asString())
                .isEqualTo("rejected");
        sent(
                "/api/edits",
                "{\"action\":\"undo\",\"edit\":\"%s\",\"reason\":\"It is right.\"}"
                        .formatted(edit.path("id").asString()),
                201);
        sent(
                "/api/edits",
                ("{\"action\":\"place\",\"incident\":\"%s\",\"place\":{\"name\":\"Zaria\",\"latitude\":11.1,\"longitude\":7.7,"
                                + "\"countryCode\":\"NG\"},\"reason\":\"The market of Zaria.\"}")
                        .formatted(id),
                201);
        sent(
                "/api/edits",
                "{\"action\":\"time\",\"incident\":\"%s\",\"from\":\"2031-05-02\",\"reason\":\"Friday.\"}"
                        .formatted(id),
                201);
        sent(
                "/api/edits",
                "{\"action\":\"note\",\"incident\":\"%s\",\"reason\":\"Ask the coroner.\"}".formatted(id),
                201);
        JsonNode record = server.json("/api/incidents/" + id);
        assertThat(record.path("place").path("city").asString()).isEqualTo("Zaria");
        assertThat(record.path("occurred").path("from").asString()).isEqualTo("2031-05-02");
        assertThat(record.path("edits").size()).isEqualTo(5);
    }

    @Test
    void aMergedIncidentLeadsToTheOneThatStands() {
        String one = incident(31, "Nairobi");
        String other = sent(
                        "/api/reports",
                        "{\"title\":\"Ferry sinks off Lamu\",\"publishedAt\":\"2031-06-01\",\"text\":\"A ferry sank off Lamu on"
                                + " Sunday and 7 people drowned, the coast guard said.\"}",
                        201)
                .path("reports")
                .path(0)
                .path("incidents")
                .path(0)
                .asString();
        sent(
                "/api/edits",
                "{\"action\":\"merge\",\"incident\":\"%s\",\"into\":\"%s\",\"reason\":\"A test.\"}"
                        .formatted(other, one),
                201);

        HttpResponse<String> answer = server.get("/api/incidents/" + other + "/assertions?limit=1");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/api/incidents/" + one + "/assertions?limit=1");
    }

    @Test
    void severalAreTakenInOrderAndEachIsAnsweredFor() {
        String array = "[" + REPORT.formatted(41, "Cairo") + ", {\"headline\":\"no text\"}, "
                + REPORT.formatted(41, "Cairo") + "]";
        String lines = REPORT.formatted(42, "Lahore") + "\n" + REPORT.formatted(43, "Manila") + "\n";

        assertThat(sent("/api/reports", array, 200).path("reports").findValuesAsString("status"))
                .containsExactly("entered", "refused", "unchanged");
        assertThat(sent("/api/reports", lines, 200).path("reports").findValuesAsString("status"))
                .containsExactly("entered", "entered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization||401",
                "Authorization|Bearer 0123456789abcdef0123456789abcdee|401",
                "Authorization|Basic QWRhOng=|401",
                "Content-Type|text/plain|415",
                "Content-Type|application/x-www-form-urlencoded|415",
                "Content-Encoding|gzip|415",
                "Origin|https://evil.example|403",
                "Origin|null|403",
                "Sec-Fetch-Site|cross-site|403",
                "Sec-Fetch-Site|same-site|403",
            })
    void whoMayNotWriteIsRefused(String name, String value, int status) {
        Map<String, String> headers = headers();
        headers.remove(name);
        if (value != null) {
            headers.put(name, value);
        }
        long before = server.json("/api/health").path("newest").asLong();

        HttpResponse<String> answer = server.post("/api/reports", REPORT.formatted(99, "Lima"), headers);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
        assertThat(server.json("/api/health").path("newest").asLong()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "12",
                "{\"text\":",
                "{} garbage",
                "[{}] {}",
                "{\"text\":\"\"}",
                "{\"text\":{\"nested\":1}}",
            })
    void whatIsNoReportIsRefused(String body) {
        assertThat(send("/api/reports", body).statusCode()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"action\":\"shout\",\"incident\":\"x\",\"reason\":\"r\"}",
                "{\"action\":\"note\",\"incident\":\"nosuchone1\",\"reason\":\"r\"}",
                "{\"action\":\"note\",\"incident\":\"x\"}",
                "{\"action\":\"note\",\"incident\":7,\"reason\":\"r\"}",
                "{\"action\":\"note\",\"incident\":\"x\",\"by\":\"Eve\",\"reason\":\"r\"}",
                "{\"action\":\"place\",\"incident\":\"x\",\"place\":{\"name\":\"Y\",\"latitude\":91,\"longitude\":0},\"reason\":\"r\"}",
                "{\"action\":\"time\",\"incident\":\"x\",\"from\":\"2031-05-02\",\"to\":\"2031-05-01\",\"reason\":\"r\"}",
            })
    void whatIsNoEditIsRefused(String body) {
        assertThat(send("/api/edits", body).statusCode()).isEqualTo(422);
    }

    @Test
    void tooMuchIsRefused() {
        String large = "{\"title\":\"T\",\"text\":\"" + "a ".repeat(600_000) + "\"}";

        assertThat(send("/api/reports", large).statusCode()).isEqualTo(413);
        assertThat(send("/api/reports", "[" + "{\"text\":\"a\"},".repeat(600) + "{}]")
                        .statusCode())
                .isEqualTo(413);
        assertThat(send("/api/reports", "[" + " ".repeat(9_000_000) + "]").statusCode())
                .isEqualTo(413);
    }

    @Test
    void hostileWordsStayWords() {
        String title = "<script>alert(1)</script> \u202e 7 killed in Kano <img src=x onerror=alert(2)> \u0007";
        String body = JsonMapper.shared()
                .createObjectNode()
                .put("title", title)
                .put("url", "javascript:alert(3)")
                .put("publisher", "\"><style>body{display:none}</style>")
                .put("publishedAt", "2031-07-03")
                .put(
                        "text",
                        "Seven people were killed in Kano on Thursday, police said. </main><script>alert(4)</script>")
                .toString();
        JsonNode taken = sent("/api/reports", body, 201).path("reports").path(0);
        JsonNode report =
                server.json("/api/reports/" + taken.path("id").asString()).path("report");
        String list = server.get("/", "Accept", "text/html").body();

        assertThat(report.path("url").isNull()).isTrue();
        assertThat(list)
                .contains("killed in Kano")
                .doesNotContain("<script>alert", "<img src=x", "<style>body", "\u202e", "\u0007");
        sent(
                "/api/reports",
                "{\"title\":\"" + "Fire ".repeat(200_000) + "\",\"text\":\"A fire killed two in Jos.\"}",
                201);
        assertThat(server.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoListensIsToldAndResumes() throws IOException, InterruptedException {
        long before = server.json("/api/health").path("newest").asLong();
        String id;
        try (BufferedReader events = listen("/api/events", Map.of())) {
            assertThat(events.readLine()).startsWith("retry: ");
            id = incident(51, "Beirut");
            assertThat(data(events).path("incidents").path(0).asString()).isEqualTo(id);
        }
        try (BufferedReader events =
                listen("/api/events?incident=" + id, Map.of("Last-Event-ID", Long.toString(before)))) {
            JsonNode missed = data(events);
            assertThat(missed.path("entry").asLong()).isGreaterThan(before);
            assertThat(missed.path("incidents").path(0).asString()).isEqualTo(id);
        }
        String ledger = temp.resolve("news.db").toString();
        try (BufferedReader events = listen("/api/events?incident=" + id, Map.of())) {
            assertThat(events.readLine()).startsWith("retry: ");
            CommandLineRun other = CommandLineRun.of(
                    "edit", "note", id, "--ledger", ledger, "--by", "Eve", "--reason", "Entered by another program.");
            assertThat(other.exitCode()).isEqualTo(ExitCode.OK);
            assertThat(data(events).path("report").isNull()).isTrue();
        }
    }

    private static BufferedReader listen(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = server.request(path);
        headers.forEach(request::header);
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static JsonNode data(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data: ")) {
            line = events.readLine();
        }
        return JsonMapper.shared().readTree(line.substring("data: ".length()));
    }
}
