package org.onrecord.publishing.formats.linked;

import java.util.List;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;
import org.onrecord.publishing.formats.common.JsonOut;

/** Writes the reports and their publishers. */
final class ReportNodes {
    private static final int LENGTH_OF_DAY = "2031-05-03".length();

    private final Graph graph;
    private final JsonOut json;

    ReportNodes(Graph graph) {
        this.graph = graph;
        this.json = graph.json();
    }

    void write() {
        for (ReportHead report : graph.record().reports()) {
            graph.node(graph.report(report.id()), List.of("schema:NewsArticle", "prov:Entity"), () -> write(report));
            report.publisher().ifPresent(this::writePublisher);
        }
    }

    private void write(ReportHead report) {
        json.text("schema:identifier", report.id());
        json.text("schema:headline", report.title());
        json.text("schema:url", report.url());
        writeTime(report.reportedAt());
        json.text("onrecord:recordedAt", report.recordedAt().toString());
        json.text("onrecord:capture", report.capture());
        json.text("schema:publisher", report.publisher().map(graph::publisher));
        json.text("prov:wasAttributedTo", report.publisher().map(graph::publisher));
        if (!report.agencies().isEmpty()) {
            json.texts("schema:creditText", report.agencies());
        }
        if (report.isCopy()) {
            json.text("schema:isBasedOn", graph.report(report.story()));
            json.text("prov:wasDerivedFrom", graph.report(report.story()));
        }
        json.text("schema:about", graph.incident());
    }

    /** A day where no more is known; nothing where the moment is that of the capture. */
    private void writeTime(ReportedAt at) {
        if (at.known()) {
            String from = at.from().toString();
            json.object("schema:datePublished", () -> {
                json.text("@type", at.isDay() ? "xsd:date" : "xsd:dateTime");
                json.text("@value", at.isDay() ? from.substring(0, LENGTH_OF_DAY) : from);
            });
        }
    }

    private void writePublisher(String name) {
        graph.node(
                graph.publisher(name),
                List.of("schema:Organization", "prov:Agent"),
                () -> json.text("schema:name", name));
    }
}
