package org.onrecord.publishing.web.api;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A parameter that a path takes.
 *
 * @param schema JSON Schema of its values
 * @param example an example of it; or "{incident}" and the like, which {@link Examples} takes from the ledger
 */
record Parameter(String name, Place place, String description, String schema, String example) {
    private static final String STRING = "{\"type\":\"string\",\"maxLength\":500}";

    /** Where in the request it stands. */
    enum Place {
        PATH,
        QUERY
    }

    static Parameter path(String name, String description, String example) {
        return new Parameter(name, Place.PATH, description, "{\"type\":\"string\"}", example);
    }

    /** The form of a file, behind the dot of the path. */
    static Parameter format(Iterable<String> names, String example) {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "string");
        names.forEach(schema.withArray("enum")::add);
        return new Parameter("format", Place.PATH, "The form of the file.", schema.toString(), example);
    }

    static Parameter text(String name, String description, String example) {
        return new Parameter(name, Place.QUERY, description, STRING, example);
    }

    static Parameter flag(String name, String description) {
        return new Parameter(name, Place.QUERY, description, "{\"type\":\"boolean\"}", "true");
    }

    static Parameter day(String name, String description, String example) {
        return new Parameter(name, Place.QUERY, description, "{\"type\":\"string\",\"format\":\"date\"}", example);
    }

    static Parameter oneOf(String name, String description, Iterable<String> values, String example) {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "string");
        values.forEach(schema.withArray("enum")::add);
        return new Parameter(name, Place.QUERY, description, schema.toString(), example);
    }

    static Parameter number(String name, String description, long most, String example) {
        String bound = most == Long.MAX_VALUE ? "" : ",\"maximum\":" + most;
        return new Parameter(
                name, Place.QUERY, description, "{\"type\":\"integer\",\"minimum\":0" + bound + "}", example);
    }

    static Parameter cursor() {
        return text("after", "The next of an earlier answer, to go on behind it.", "{none}");
    }

    static Parameter limit(long most) {
        return new Parameter(
                "limit",
                Place.QUERY,
                "How many at most.",
                "{\"type\":\"integer\",\"minimum\":1,\"maximum\":" + most + ",\"default\":50}",
                "2");
    }
}
