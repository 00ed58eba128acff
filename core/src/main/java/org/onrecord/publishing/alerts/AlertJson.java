package org.onrecord.publishing.alerts;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Toll;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An alert as JSON in the format {@code onrecord-alert/1}, which {@link #schema()} defines; what is absent is null, and no
 * key is left out.
 */
public final class AlertJson {
    /** The name of the format, as every object carries it. */
    public static final String FORMAT = "onrecord-alert/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AlertJson() {}

    /** The alert on one line, the same characters each time. */
    public static String onOneLine(Alert alert) {
        return JsonMapper.shared().writeValueAsString(node(alert));
    }

    /** The JSON Schema (draft 2020-12) of the format. */
    public static String schema() {
        return SchemaText.of("onrecord-alert-1.schema.json");
    }

    private static ObjectNode node(Alert alert) {
        ObjectNode node = NODES.objectNode()
                .put("format", FORMAT)
                .put("id", alert.id().toString())
                .put("rule", alert.rule())
                .put("what", alert.what())
                .put("about", alert.about())
                .put("incident", alert.incident())
                .put("entry", alert.entry())
                .put("recordedAt", alert.recordedAt().toString())
                .put("headline", alert.headline())
                .put("tolls", alert.tolls().code());
        ArrayNode values = node.putArray("values");
        for (Alert.Value value : alert.values()) {
            ObjectNode one =
                    values.addObject().put("category", value.category().code()).put("counted", value.counted());
            toll(one, "before", value.before());
            toll(one, "after", value.after());
        }
        ArrayNode quotes = node.putArray("quotes");
        alert.quotes().forEach(quote -> quote(quotes.addObject(), quote));
        return node;
    }

    private static void toll(ObjectNode node, String name, Optional<Toll> toll) {
        if (toll.isEmpty()) {
            node.putNull(name);
            return;
        }
        ObjectNode one = node.putObject(name);
        bound(one, "low", toll.get().low());
        bound(one, "best", toll.get().best());
        bound(one, "high", toll.get().high());
        one.put("sources", toll.get().sources()).put("disputed", toll.get().disputed());
    }

    private static void bound(ObjectNode node, String name, Optional<Toll.Bound> bound) {
        if (bound.isEmpty()) {
            node.putNull(name);
            return;
        }
        ObjectNode one = node.putObject(name)
                .put("value", bound.get().value())
                .put("approximate", bound.get().approximate())
                .put("why", bound.get().why());
        strings(one.putArray("assertions"), bound.get().assertions());
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static void quote(ObjectNode node, Alert.Quote quote) {
        node.put("id", quote.id())
                .put("report", quote.report().id())
                .put("title", quote.report().title());
        text(node, "publisher", quote.report().publisher());
        text(node, "url", quote.report().url().map(URI::toString));
        node.putObject("reportedAt")
                .put("from", quote.report().reportedAt().from().toString())
                .put("to", quote.report().reportedAt().to().toString())
                .put("known", quote.report().reportedAt().known());
        node.put("source", quote.source());
        node.putArray("span").add(quote.span().start()).add(quote.span().end());
        node.put("text", quote.text());
    }

    private static void text(ObjectNode node, String name, Optional<String> value) {
        value.ifPresentOrElse(present -> node.put(name, present), () -> node.putNull(name));
    }
}
