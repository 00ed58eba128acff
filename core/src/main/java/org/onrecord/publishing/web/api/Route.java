package org.onrecord.publishing.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.publishing.web.http.Parameters;

/**
 * A path of the API: what it takes and answers, and who answers. The server's routes and the OpenAPI document are both made
 * of these, so neither knows a path or a parameter that the other does not.
 *
 * @param name how programs may call it: "listIncidents"
 * @param body name of the schema of what is sent to it
 * @param answers what comes back where all is well
 */
record Route(
        HandlerType method,
        String path,
        String name,
        String summary,
        List<Parameter> parameters,
        Optional<String> body,
        List<Answer> answers,
        Answering answering) {
    Route {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /** Who answers. */
    interface Answering {
        void answer(Context context, Parameters asked) throws Exception;
    }

    /**
     * An answer.
     *
     * @param schema name of its schema; absent where it is no JSON
     */
    record Answer(int status, String description, String mediaType, Optional<String> schema) {
        static Answer json(int status, String description, String schema) {
            return new Answer(status, description, "application/json", Optional.of(schema));
        }

        /** A file of one of several types. */
        static List<Answer> files(List<String> mediaTypes) {
            return mediaTypes.stream().map(type -> other(200, "A file.", type)).toList();
        }

        static Answer other(int status, String description, String mediaType) {
            return new Answer(status, description, mediaType, Optional.empty());
        }
    }

    Route answering(List<Answer> all) {
        return new Route(method, path, name, summary, parameters, body, all, answering);
    }

    static Route get(String path, String name, String summary) {
        return new Route(
                HandlerType.GET, path, name, summary, List.of(), Optional.empty(), List.of(), Route::unanswered);
    }

    static Route post(String path, String name, String summary) {
        return new Route(
                HandlerType.POST, path, name, summary, List.of(), Optional.empty(), List.of(), Route::unanswered);
    }

    private static void unanswered(Context context, Parameters asked) {
        throw new IllegalStateException("Expected somebody to answer " + context.path() + " but found nobody");
    }

    Route taking(List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Route(method, path, name, summary, all, body, answers, answering);
    }

    Route taking(Parameter... more) {
        return taking(List.of(more));
    }

    Route sent(String schema) {
        return new Route(method, path, name, summary, parameters, Optional.of(schema), answers, answering);
    }

    Route answering(Answer... all) {
        return new Route(method, path, name, summary, parameters, body, List.of(all), answering);
    }

    /** Answers 200 with JSON, and 304. */
    Route answering(String description, String schema) {
        return answering(Answer.json(200, description, schema));
    }

    Route by(Answering who) {
        return new Route(method, path, name, summary, parameters, body, answers, who);
    }

    /** Routes GET and HEAD, or POST. */
    void addTo(RoutesConfig routes) {
        List<String> known = parameters.stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
                .map(Parameter::name)
                .toList();
        Handler handler = context -> answering.answer(context, Parameters.of(context, known));
        routes.addHttpHandler(method, path, handler);
        if (method.equals(HandlerType.GET)) {
            routes.addHttpHandler(HandlerType.HEAD, path, handler);
        }
    }
}
