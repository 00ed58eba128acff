package org.onrecord.publishing.web.api;

import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.publishing.web.http.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes routes in a document by the OpenAPI Specification 3.1. */
final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectNode SCHEMAS = Components.schemas();
    private static final int NOT_MODIFIED = 304;
    private static final String DESCRIPTION = "description";

    private final Map<String, String> examples;
    private final Optional<URI> base;

    OpenApi(Examples examples, Optional<URI> base) {
        this.examples = examples.now();
        this.base = base;
    }

    String document(List<Route> routes) {
        ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "OnRecord")
                .put("version", "1")
                .put(
                        DESCRIPTION,
                        "Which figures news reports give on violent incidents and disasters, who says them, and what"
                                + " follows from them. Names are stable; readers must accept further fields. Moments are"
                                + " in UTC. Spans count UTF-16 code units.");
        document.putArray("servers")
                .addObject()
                .put("url", base.map(URI::toString).orElse("/"));
        ObjectNode paths = document.putObject("paths");
        routes.forEach(route -> paths.withObjectProperty(route.path())
                .set(route.method().name().toLowerCase(Locale.ROOT), operation(route)));
        ObjectNode components = document.putObject("components");
        components.set("schemas", SCHEMAS);
        components
                .putObject("responses")
                .putObject("Problem")
                .put(DESCRIPTION, "Why the request cannot be answered: RFC 9457.")
                .putObject("content")
                .putObject(Problem.MEDIA_TYPE)
                .set("schema", reference("Problem"));
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put(DESCRIPTION, "A token of the server's --token-file.");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private ObjectNode operation(Route route) {
        ObjectNode operation =
                JSON.createObjectNode().put("operationId", route.name()).put("summary", route.summary());
        if (!route.parameters().isEmpty()) {
            route.parameters()
                    .forEach(parameter ->
                            operation.withArrayProperty("parameters").add(parameter(parameter)));
        }
        route.body()
                .ifPresent(schema -> operation
                        .putObject("requestBody")
                        .put("required", true)
                        .putObject("content")
                        .putObject("application/json")
                        .set("schema", reference(schema)));
        ObjectNode responses = operation.putObject("responses");
        route.answers().forEach(answer -> add(responses, answer));
        if (route.method().equals(HandlerType.GET)) {
            responses.putObject(Integer.toString(NOT_MODIFIED)).put(DESCRIPTION, "The client has it already.");
        } else {
            operation.putArray("security").addObject().putArray("token");
        }
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return operation;
    }

    private ObjectNode parameter(Parameter parameter) {
        boolean inPath = parameter.place() == Parameter.Place.PATH;
        ObjectNode json = JSON.createObjectNode()
                .put("name", parameter.name())
                .put("in", parameter.place().name().toLowerCase(Locale.ROOT))
                .put("required", inPath)
                .put(DESCRIPTION, parameter.description());
        JsonNode schema = JSON.readTree(parameter.schema());
        json.set("schema", schema);
        String example = examples.getOrDefault(parameter.example(), parameter.example());
        if (!example.startsWith("{")) {
            json.set("example", value(example, schema.path("type").asString("")));
        }
        return json;
    }

    private static JsonNode value(String example, String type) {
        return type.equals("integer") || type.equals("boolean")
                ? JSON.readTree(example)
                : JSON.getNodeFactory().stringNode(example);
    }

    /** Adds an answer; several of one status differ in their type. */
    private static void add(ObjectNode responses, Route.Answer answer) {
        ObjectNode media = responses
                .withObjectProperty(Integer.toString(answer.status()))
                .put(DESCRIPTION, answer.description())
                .withObjectProperty("content")
                .putObject(answer.mediaType());
        answer.schema().ifPresent(schema -> media.set("schema", reference(schema)));
    }

    private static ObjectNode reference(String schema) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }
}
