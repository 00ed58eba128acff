package org.onrecord.reading;

import java.util.List;
import java.util.TreeSet;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.reading.events.CircumstanceFinder;
import org.onrecord.reading.events.IncidentKinds;
import org.onrecord.reading.places.IncidentPlace;
import org.onrecord.reading.times.IncidentTime;

/** Says of each incident what kind it is, when and where it happened, by whom and with what. */
final class IncidentDescriber {
    private final IncidentPlace places = IncidentPlace.english();
    private final CircumstanceFinder circumstances = CircumstanceFinder.english();

    /** What a report says of one incident. */
    record Evidence(List<EventMention> events, List<Figure> figures, List<Statement> statements) {}

    /** The incident with what the evidence tells of it. */
    Incident describe(Incident bare, Report report, Findings findings, Evidence evidence) {
        TreeSet<Span> triggers = new TreeSet<>(bare.triggers());
        evidence.events().forEach(event -> triggers.add(event.trigger().span()));
        List<Span> spans = List.copyOf(triggers);
        return new Incident(
                bare.id(),
                bare.main(),
                bare.scope(),
                IncidentKinds.of(findings.sentences(), evidence.events()),
                IncidentTime.of(findings.sentences(), findings.times(), spans, report.publishedAt()),
                places.of(report, findings.sentences(), findings.toponyms(), spans),
                circumstances.of(findings.sentences(), evidence.events(), evidence.figures(), evidence.statements()),
                spans);
    }
}
