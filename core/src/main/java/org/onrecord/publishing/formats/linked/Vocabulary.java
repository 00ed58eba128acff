package org.onrecord.publishing.formats.linked;

import java.util.List;
import org.onrecord.publishing.formats.common.JsonOut;

/** The vocabularies of the graph, and which of their properties hold names, days and moments. */
final class Vocabulary {
    private static final String ONRECORD = "tag:onrecord.org,2026:terms/";

    private static final List<String> OF_NODES = List.of(
            "schema:about",
            "schema:appearance",
            "schema:isBasedOn",
            "schema:publisher",
            "schema:subjectOf",
            "schema:url",
            "prov:wasAttributedTo",
            "prov:wasDerivedFrom",
            "prov:wasQuotedFrom",
            "prov:wasRevisionOf",
            "oa:hasBody",
            "oa:hasSource",
            "oa:motivatedBy",
            "onrecord:earlier",
            "onrecord:conflictsWith");

    private static final List<String> OF_DAYS = List.of("schema:startDate", "schema:endDate");
    private static final List<String> OF_MOMENTS = List.of("onrecord:recordedAt");

    private Vocabulary() {}

    static void writeContext(JsonOut json) {
        json.object("@context", () -> {
            json.text("schema", "https://schema.org/");
            json.text("prov", "http://www.w3.org/ns/prov#");
            json.text("oa", "http://www.w3.org/ns/oa#");
            json.text("xsd", "http://www.w3.org/2001/XMLSchema#");
            json.text("onrecord", ONRECORD);
            OF_NODES.forEach(property -> writeType(property, "@id", json));
            OF_DAYS.forEach(property -> writeType(property, "xsd:date", json));
            OF_MOMENTS.forEach(property -> writeType(property, "xsd:dateTime", json));
        });
    }

    private static void writeType(String property, String type, JsonOut json) {
        json.object(property, () -> json.text("@type", type));
    }
}
