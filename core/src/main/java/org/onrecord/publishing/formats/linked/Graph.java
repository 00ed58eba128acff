package org.onrecord.publishing.formats.linked;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Chain;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.JsonOut;
import org.onrecord.publishing.formats.common.Links;

/** The graph of one record: the names of its nodes, and where they are written. */
final class Graph {
    private final JsonOut json;
    private final IncidentRecord record;
    private final FormatContext context;
    private final Map<String, Optional<Report>> texts = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    Graph(JsonOut json, IncidentRecord record, FormatContext context) {
        this.json = json;
        this.record = record;
        this.context = context;
    }

    JsonOut json() {
        return json;
    }

    IncidentRecord record() {
        return record;
    }

    /** A node on a line of its own, unless the record has it already. */
    void node(String id, List<String> types, Runnable properties) {
        if (written.add(id)) {
            json.line();
            json.object(() -> {
                json.text("@id", id);
                json.texts("@type", types);
                properties.run();
            });
        }
    }

    Optional<String> page() {
        return context.links().page(record.id()).map(Object::toString);
    }

    String incident() {
        return context.links().incident(record.id()).toString();
    }

    String report(String id) {
        return context.links().report(id).toString();
    }

    String assertion(String id) {
        return context.links().assertion(id).toString();
    }

    /** One publisher in all records: by its name. */
    String publisher(String name) {
        return Links.lasting("publishers", name).toString();
    }

    /** One source in the record, whatever it is called. */
    String source(Chain chain) {
        return incident() + "#source/" + Links.encoded(chain.origin());
    }

    /** One who passed it on, by name. */
    String via(String name) {
        return incident() + "#via/" + Links.encoded(name);
    }

    /** A report's text, asked for once. */
    Optional<String> text(String report) {
        return texts.computeIfAbsent(report, context.texts()).map(Report::text);
    }
}
