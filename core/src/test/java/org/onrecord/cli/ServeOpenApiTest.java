package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.pipeline.NewsFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API's description against the running server. */
class ServeOpenApiTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private static Path temp;

    private static ServeRun server;
    private static JsonNode document;

    /** A request that the document describes. */
    record Call(String method, String template, String path, JsonNode operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        String ledger = temp.resolve("news.db").toString();
        Path news = NewsFolder.write(temp.resolve("news"), false);
        assertThat(CommandLineRun.of("ingest", "--ledger", ledger, news.toString())
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        server = ServeRun.start("--ledger", ledger, "--rate", "0");
        document = server.json("/api/openapi.json");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void othersReadTheDocument() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(document.toString());

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).containsKeys("/api/incidents", "/api/incidents/{id}", "/api/edits");
    }

    /** Each path with its examples: alone, with each parameter by itself, and with all that go together. */
    static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document.path("paths")
                .forEachEntry((template, path) -> path.forEachEntry((method, operation) -> {
                    if (method.equals("get") && !template.equals("/api/events")) {
                        String filled = fill(template, operation);
                        calls.add(new Call("GET", template, filled, operation));
                        for (JsonNode parameter : operation.path("parameters")) {
                            if (parameter.path("in").asString().equals("query") && parameter.has("example")) {
                                calls.add(new Call("GET", template, filled + "?" + query(parameter), operation));
                            }
                        }
                    }
                }));
        return calls;
    }

    private static String fill(String template, JsonNode operation) {
        String path = template;
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString().equals("path")) {
                path = path.replace(
                        "{" + parameter.path("name").asString() + "}",
                        parameter.path("example").asString());
            }
        }
        return path;
    }

    private static String query(JsonNode parameter) {
        return parameter.path("name").asString() + "="
                + URLEncoder.encode(parameter.path("example").asString(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theServerAnswersAsDescribed(Call call) {
        HttpResponse<String> answer = server.get(call.path());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode content = call.operation().path("responses").path("200").path("content");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(content.propertyNames()).contains(type);
        JsonNode schema = content.path(type).path("schema");
        if (!schema.isMissingNode()) {
            assertThat(errors(schema, answer.body())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsNotDescribedIsRefusedAsDescribed(Call call) {
        HttpResponse<String> answer = server.get(call.path() + (call.path().contains("?") ? "&" : "?") + "colour=red");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        ObjectNode problem = JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/Problem");
        assertThat(errors(problem, answer.body())).isEmpty();
        assertThat(answer.body()).contains("\"parameter\":\"colour\"");
    }

    @Test
    void everyMethodIsDescribedAndNoOther() {
        document.path("paths").forEachEntry((template, path) -> {
            String filled = template.replaceAll("\\{[a-z]+}", "x");
            HttpResponse<String> answer =
                    server.send(server.request(filled).method("OPTIONS", BodyPublishers.noBody()));
            String described = path.propertyNames().stream()
                    .map(method -> method.equals("get") ? "GET, HEAD" : "POST")
                    .collect(Collectors.joining(", "));

            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.headers().firstValue("Allow")).as(template).hasValue(described + ", OPTIONS");
            assertThat(server.send(server.request(filled).DELETE()).statusCode())
                    .isEqualTo(405);
        });
    }

    @Test
    void headsSayWhatAnswersWould() {
        HttpResponse<String> whole = server.get("/api/incidents");
        HttpResponse<String> head =
                server.send(server.request("/api/incidents").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "ETag", "Content-Length")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(whole.headers().firstValue(name));
        }
    }

    private static List<Error> errors(JsonNode schema, String json) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", document.path("components"));
        Schema compiled = SCHEMAS.getSchema(whole.toString());
        return compiled.validate(json, InputFormat.JSON);
    }
}
