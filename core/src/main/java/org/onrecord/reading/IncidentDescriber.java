package org.onrecord.reading;

import java.util.List;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.model.Target;
import org.onrecord.reading.events.CircumstanceFinder;
import org.onrecord.reading.events.CircumstanceFinder.Told;
import org.onrecord.reading.events.IncidentKinds;
import org.onrecord.reading.events.Setting;
import org.onrecord.reading.places.IncidentPlace;
import org.onrecord.reading.times.IncidentTime;

/** Says of each incident what kind it is, when and where it happened, by whom and with what. */
final class IncidentDescriber {
    private final IncidentTime times = IncidentTime.english();
    private final IncidentPlace places = IncidentPlace.english();
    private final CircumstanceFinder circumstances = CircumstanceFinder.english();

    /** What a report says of one incident. */
    record Evidence(
            List<EventMention> events, List<Figure> figures, List<Statement> statements, List<Target> persons) {}

    /** The setting with the time and place of the happening that the triggers speak of: the report's own, or another. */
    Setting setting(Report report, Findings findings, Setting unknown, List<Span> triggers, boolean main) {
        return unknown.with(
                times.of(findings.sentences(), findings.times(), triggers, report.publishedAt(), main),
                places.of(report, findings.sentences(), findings.toponyms(), triggers, main));
    }

    /** The incident with what the evidence tells of it; time and place are given, since a report's own is told by them. */
    Incident describe(Incident bare, String text, Findings findings, Setting setting, Evidence evidence) {
        List<IncidentKind> kinds = IncidentKinds.of(findings.sentences(), evidence.events());
        return new Incident(
                bare.id(),
                bare.main(),
                bare.scope(),
                kinds,
                setting.occurred(),
                setting.place(),
                circumstances.of(
                        text,
                        findings.sentences(),
                        new Told(
                                kinds,
                                evidence.events(),
                                evidence.figures(),
                                evidence.statements(),
                                evidence.persons())),
                bare.triggers());
    }
}
