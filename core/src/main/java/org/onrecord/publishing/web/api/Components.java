package org.onrecord.publishing.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.publishing.RecordJson;
import org.onrecord.publishing.SummaryJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas that the document refers to: those of records and summaries, taken apart so that each part has a name, and
 * those of the answers around them.
 */
final class Components {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PARTS = "$defs";
    private static final String REFERENCE = "$ref";
    private static final String OF_PARTS = "#/$defs/";
    private static final String OF_SCHEMAS = "#/components/schemas/";

    private Components() {}

    /** All schemas by their names. */
    static ObjectNode schemas() {
        ObjectNode all = JSON.createObjectNode();
        add(all, "IncidentRecord", RecordJson.schema());
        add(all, "IncidentSummary", SummaryJson.schema());
        all.setAll((ObjectNode) own());
        return all;
    }

    private static JsonNode own() {
        try (InputStream in = Components.class.getResourceAsStream("components.json")) {
            if (in == null) {
                throw new IllegalStateException("Expected components.json beside " + Components.class);
            }
            return JSON.readTree(in.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds a schema and its parts; a part that another schema has too, and says the same, stands once. */
    private static void add(ObjectNode all, String name, String text) {
        ObjectNode schema = (ObjectNode) JSON.readTree(text);
        Map<String, String> names = new TreeMap<>();
        JsonNode parts = schema.path(PARTS);
        parts.propertyNames().forEach(part -> names.put(part, capital(part)));
        for (int changed = 1; changed > 0; ) { // a part that refers to one with another name differs too
            changed = 0;
            for (String part : parts.propertyNames()) {
                String now = names.getOrDefault(part, part);
                JsonNode there = all.path(now);
                if (!there.isMissingNode() && !there.equals(renamed(parts.path(part), names))) {
                    names.put(part, name + capital(part));
                    changed++;
                }
            }
        }
        parts.propertyNames()
                .forEach(part -> all.set(names.getOrDefault(part, part), renamed(parts.path(part), names)));
        schema.remove(PARTS);
        schema.remove("$schema");
        schema.remove("$id");
        all.set(name, renamed(schema, names));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A copy in which references lead to the new names. */
    private static JsonNode renamed(JsonNode node, Map<String, String> names) {
        if (node.isObject()) {
            ObjectNode copy = JSON.createObjectNode();
            node.forEachEntry((name, value) -> copy.set(name, renamed(name, value, names)));
            return copy;
        }
        if (node.isArray()) {
            var copy = JSON.createArrayNode();
            node.forEach(element -> copy.add(renamed(element, names)));
            return copy;
        }
        return node;
    }

    private static JsonNode renamed(String name, JsonNode value, Map<String, String> names) {
        if (name.equals(REFERENCE) && value.isString() && value.stringValue().startsWith(OF_PARTS)) {
            String part = value.stringValue().substring(OF_PARTS.length());
            return JSON.getNodeFactory().stringNode(OF_SCHEMAS + names.getOrDefault(part, part));
        }
        return renamed(value, names);
    }
}
