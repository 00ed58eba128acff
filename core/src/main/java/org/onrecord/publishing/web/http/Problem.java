package org.onrecord.publishing.web.http;

import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a request cannot be answered, by RFC 9457: what was expected, what was found, and what to do about it.
 *
 * @param more members beyond those of the standard, such as {@code parameter}
 */
public record Problem(HttpStatus status, String detail, Map<String, String> more) {
    /** The media type of {@link #json()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        more = Map.copyOf(more);
    }

    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail, Map.of());
    }

    /** A parameter of the request that says something else than it may. */
    public static Problem ofParameter(String name, String expected, String found) {
        String detail = "expected " + expected + " for the parameter " + name + " but found " + found;
        return of(HttpStatus.BAD_REQUEST, detail)
                .with("parameter", name)
                .with("expected", expected)
                .with("found", found);
    }

    public Problem with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(status, detail, all);
    }

    /** The name of the status, as people know it: "Not Found". */
    public String title() {
        return status.getMessage();
    }

    public ProblemException asException() {
        return new ProblemException(this, Map.of());
    }

    /** @param headers what the response must carry besides, such as {@code Retry-After} */
    public ProblemException asException(Map<String, String> headers) {
        return new ProblemException(this, headers);
    }

    String json() {
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", title())
                .put("status", status.getCode())
                .put("detail", detail);
        more.keySet().stream().sorted().forEach(name -> json.put(name, more.getOrDefault(name, "")));
        return json.toString();
    }
}
