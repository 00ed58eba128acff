package org.onrecord.publishing.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.ledger.Ledger;
import org.onrecord.publishing.web.http.ETags;
import org.onrecord.publishing.web.http.Gate;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Records;
import org.onrecord.publishing.web.live.Events;

/** The routes of the API, and the document that describes them. */
public final class Api {
    private final List<Route> routes = new ArrayList<>();
    private final Examples examples;
    private final Optional<URI> base;

    /**
     * @param records those of the ledger
     * @param desk who takes reports and edits in; absent where the server is to read alone
     * @param gate knows under which address others reach the server
     */
    public Api(Ledger ledger, Records records, Events events, Optional<Desk> desk, Gate gate) {
        this.examples = new Examples(ledger, records);
        this.base = gate.base();
        Exports exports = new Exports(ledger, gate);
        routes.addAll(new IncidentRoutes(ledger, exports).routes());
        routes.addAll(new RecordRoutes(ledger, records, exports).routes());
        routes.addAll(new ReportRoutes(ledger).routes());
        routes.addAll(new LedgerRoutes(ledger, records, events).routes());
        routes.addAll(new DeskRoutes(ledger, desk).routes());
        routes.add(Route.get("/api/openapi.json", "describe", "This document.")
                .answering(Route.Answer.other(200, "An OpenAPI 3.1 document.", "application/json"))
                .by(this::describe));
    }

    public void addTo(RoutesConfig to) {
        routes.forEach(route -> route.addTo(to));
        Map<String, List<HandlerType>> methods = new TreeMap<>();
        routes.forEach(route ->
                methods.computeIfAbsent(route.path(), path -> new ArrayList<>()).add(route.method()));
        methods.forEach((path, all) -> {
            String allowed = Stream.concat(all.stream().flatMap(Api::names), Stream.of(HandlerType.OPTIONS.name()))
                    .collect(Collectors.joining(", "));
            to.options(path, context -> context.header("Allow", allowed).status(HttpStatus.NO_CONTENT));
        });
    }

    private static Stream<String> names(HandlerType method) {
        return method.equals(HandlerType.GET) ? Stream.of("GET", "HEAD") : Stream.of(method.name());
    }

    private void describe(Context context, Parameters asked) {
        context.header("Cache-Control", "no-cache");
        ETags.answer(context, "application/json", new OpenApi(examples, base).document(routes));
    }
}
