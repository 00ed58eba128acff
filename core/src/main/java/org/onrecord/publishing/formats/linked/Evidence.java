package org.onrecord.publishing.formats.linked;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Span;
import org.onrecord.publishing.formats.common.JsonOut;

/** Writes annotations: these words of this report's text support that node. */
final class Evidence {
    private final Graph graph;
    private final JsonOut json;

    Evidence(Graph graph) {
        this.graph = graph;
        this.json = graph.json();
    }

    /**
     * An annotation, by position and by quote; left out where the report's text is not at hand.
     *
     * @param body what the words support
     * @param supports which part of it, a word: "figure"
     */
    void write(String id, String body, String supports, String report, Span span) {
        Optional<Excerpt> found = graph.text(report).flatMap(text -> Excerpt.of(span, text));
        found.ifPresent(words -> graph.node(id, List.of("oa:Annotation"), () -> {
            json.text("oa:motivatedBy", "oa:linking");
            json.text("oa:hasBody", body);
            json.text("onrecord:supports", supports);
            json.object("oa:hasTarget", () -> {
                json.text("@type", "oa:SpecificResource");
                json.text("oa:hasSource", graph.report(report));
                json.array("oa:hasSelector", () -> {
                    json.object(() -> writePosition(words));
                    json.object(() -> writeQuote(words));
                });
            });
        }));
    }

    private void writePosition(Excerpt words) {
        json.text("@type", "oa:TextPositionSelector");
        json.object("oa:start", () -> writeCount(words.start()));
        json.object("oa:end", () -> writeCount(words.end()));
    }

    /** A number of the type that the vocabulary asks for. */
    private void writeCount(int characters) {
        json.text("@type", "xsd:nonNegativeInteger");
        json.text("@value", Integer.toString(characters));
    }

    private void writeQuote(Excerpt words) {
        json.text("@type", "oa:TextQuoteSelector");
        json.text("oa:exact", words.exact());
        json.text("oa:prefix", words.prefix());
        json.text("oa:suffix", words.suffix());
    }
}
