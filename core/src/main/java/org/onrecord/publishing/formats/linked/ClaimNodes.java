package org.onrecord.publishing.formats.linked;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.Assertion;
import org.onrecord.model.Chain;
import org.onrecord.model.Claim;
import org.onrecord.model.Conflict;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.model.Testimony;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.formats.common.JsonOut;
import org.onrecord.publishing.words.ChainWords;

/** Writes what reports say: figures and testimonies, each with its chain back to the source, and its words. */
final class ClaimNodes {
    private static final List<String> TYPES = List.of("schema:Claim", "prov:Entity");

    private final Graph graph;
    private final JsonOut json;

    ClaimNodes(Graph graph) {
        this.graph = graph;
        this.json = graph.json();
    }

    void write() {
        for (TollSeries series : graph.record().tolls()) {
            series.claims().forEach(claim -> write(claim, series));
        }
        graph.record().testimonies().forEach(this::write);
    }

    private void write(Claim claim, TollSeries series) {
        Assertion assertion = claim.assertion();
        String id = graph.assertion(assertion.id());
        Figure figure = assertion.figure();
        graph.node(id, TYPES, () -> {
            json.text("schema:identifier", assertion.id());
            json.text("schema:text", assertion.statement().map(Statement::text).orElse(figure.text()));
            json.object("onrecord:figure", () -> writeFigure(figure));
            writeOrigin(id, claim.chain(), assertion.report());
            json.text("onrecord:relation", claim.relation().code());
            json.text("onrecord:standing", claim.standing().code());
            writeEarlier(claim);
            List<String> contradicted = series.conflicts().stream()
                    .flatMap(conflict -> other(conflict, assertion.id()).stream())
                    .map(graph::assertion)
                    .toList();
            if (!contradicted.isEmpty()) {
                json.texts("onrecord:conflictsWith", contradicted);
            }
        });
        writeChain(id, claim.chain());
        writeEvidence(id, "figure", assertion.report(), figure.span());
    }

    private void writeFigure(Figure figure) {
        json.text("@type", "schema:PropertyValue");
        json.text("schema:name", figure.category().code());
        json.number("schema:minValue", boxed(figure.bounds().min()));
        json.number("schema:maxValue", boxed(figure.bounds().max()));
        json.flag("onrecord:approximate", figure.bounds().approximate());
        json.text("onrecord:subject", figure.subject());
    }

    private void writeEarlier(Claim claim) {
        Optional<String> earlier = claim.earlier().map(graph::assertion);
        boolean revised =
                claim.relation() == Claim.Relation.SUPERSESSION || claim.relation() == Claim.Relation.CORRECTION;
        json.text(revised ? "prov:wasRevisionOf" : "onrecord:earlier", earlier);
    }

    private static Optional<String> other(Conflict conflict, String id) {
        return conflict.lower().equals(id)
                ? Optional.of(conflict.higher())
                : Optional.of(conflict.lower())
                        .filter(lower -> conflict.higher().equals(id));
    }

    private void write(Testimony testimony) {
        String id = graph.assertion(testimony.id());
        Statement statement = testimony.statement();
        graph.node(id, TYPES, () -> {
            json.text("schema:identifier", testimony.id());
            json.text("schema:text", statement.text());
            json.text("onrecord:stance", statement.stance().code());
            json.text("onrecord:actor", statement.actor().map(actor -> actor.text()));
            json.text("onrecord:recipient", statement.recipient().map(recipient -> recipient.text()));
            writeOrigin(id, testimony.chain(), testimony.report());
        });
        writeChain(id, testimony.chain());
        writeEvidence(id, "statement", testimony.report(), statement.span());
    }

    /** From whom the report has it, and where it stands. */
    private void writeOrigin(String id, Chain chain, ReportHead report) {
        json.text("schema:about", graph.incident());
        json.text("schema:appearance", graph.report(report.id()));
        json.text("prov:wasQuotedFrom", graph.report(report.id()));
        json.text("prov:wasAttributedTo", report.publisher().map(graph::publisher));
        if (!ChainWords.isItself(chain)) {
            json.text("prov:wasDerivedFrom", telling(id, chain.via().size()));
        }
    }

    /** What each one told the next, from the source on: nodes of their own, as each may have told it otherwise. */
    private void writeChain(String id, Chain chain) {
        if (ChainWords.isItself(chain)) {
            return;
        }
        writeTelling(id, 0, graph.source(chain));
        graph.node(graph.source(chain), List.of("prov:Agent"), () -> {
            json.text("schema:name", chain.source());
            json.text("onrecord:sourceKind", chain.kind().code());
        });
        for (int i = 0; i < chain.via().size(); i++) {
            String name = chain.via().get(i);
            writeTelling(id, i + 1, graph.via(name));
            graph.node(graph.via(name), List.of("prov:Agent"), () -> json.text("schema:name", name));
        }
    }

    private void writeTelling(String id, int step, String agent) {
        graph.node(telling(id, step), List.of("prov:Entity"), () -> {
            json.text("prov:wasAttributedTo", agent);
            if (step > 0) {
                json.text("prov:wasDerivedFrom", telling(id, step - 1));
            }
        });
    }

    private static String telling(String id, int step) {
        return id + "#told/" + step;
    }

    private void writeEvidence(String id, String supports, ReportHead report, Span span) {
        new Evidence(graph).write(id + "#evidence", id, supports, report.id(), span);
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
