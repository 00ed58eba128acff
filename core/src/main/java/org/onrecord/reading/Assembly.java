package org.onrecord.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Advisory;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.reading.IncidentDescriber.Evidence;
import org.onrecord.reading.events.Belonging;
import org.onrecord.reading.events.IncidentSorter;
import org.onrecord.reading.events.IncidentSorter.Piece;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.statements.Coverage;
import org.onrecord.reading.statements.FoundStatement;

/** Puts what the sub-rooms found together: figures to their statements, both to their incidents, and numbers them. */
final class Assembly {
    private final Report report;
    private final Findings findings;
    private final List<FoundFigure> foundFigures;
    private final List<FoundStatement> foundStatements = new ArrayList<>();
    private final List<Optional<FoundStatement>> statementOfFigure;
    private final List<Belonging> belongings;
    private final Map<String, Incident> incidents = new LinkedHashMap<>();

    Assembly(Report report, Findings findings, IncidentSorter sorter) {
        this.report = report;
        this.findings = findings;
        this.foundFigures = findings.figures();
        Coverage coverage = new Coverage(findings.statements());
        this.statementOfFigure = foundFigures.stream()
                .map(f -> coverage.of(f.sentence(), f.span()))
                .toList();
        Set<FoundStatement> carrying = Collections.newSetFromMap(new IdentityHashMap<>());
        statementOfFigure.forEach(statement -> statement.ifPresent(carrying::add));
        findings.statements().stream()
                .filter(s -> s.stance() != Stance.REPORTS || carrying.contains(s))
                .forEach(foundStatements::add);
        List<Piece> pieces = Stream.of(
                        foundFigures.stream().map(f -> new Piece(f.sentence(), f.span(), true, killed(f))),
                        foundStatements.stream().map(s -> new Piece(s.sentence(), s.span(), true, 0)),
                        findings.events().stream().map(this::piece))
                .flatMap(stream -> stream)
                .toList();
        this.belongings = sorter.sort(findings.sentences(), pieces, report.publishedAt());
    }

    /** An event's piece: it follows where figures and statements lead. */
    private Piece piece(EventMention event) {
        Span trigger = event.trigger().span();
        return new Piece(sentenceAt(trigger), trigger, false, 0);
    }

    private int sentenceAt(Span span) {
        List<Sentence> sentences = findings.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Reading reading(String version, Set<Advisory> advisories, IncidentDescriber describer) {
        List<Span> triggers = foundFigures.isEmpty() ? List.of() : mainTriggers();
        if (belongings.stream().anyMatch(b -> b.key().isEmpty())) {
            incidents.put("", Incident.bare("i1", true, Incident.Scope.SINGLE, triggers));
        }
        String text = report.text();
        List<Figure> figures = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        IdentityHashMap<FoundStatement, String> ids = new IdentityHashMap<>();
        for (int i = 0; i < foundStatements.size(); i++) {
            FoundStatement found = foundStatements.get(i);
            String id = "s" + (i + 1);
            ids.put(found, id);
            statements.add(statement(found, text, id, incident(belongings.get(foundFigures.size() + i))));
        }
        for (int i = 0; i < foundFigures.size(); i++) {
            FoundFigure found = foundFigures.get(i);
            Optional<String> statement = statementOfFigure.get(i).map(ids::get);
            figures.add(new Figure(
                    "f" + (i + 1),
                    found.span(),
                    found.span().of(text),
                    found.category(),
                    found.bounds(),
                    found.implicit(),
                    found.subject(),
                    found.includesAttackers() ? Optional.of(true) : Optional.empty(),
                    incident(belongings.get(i)),
                    statement,
                    belongings.get(i).scope() == Belonging.Scope.LINKED));
        }
        List<Incident> described = incidents.values().stream()
                .map(incident ->
                        describer.describe(incident, report, findings, evidence(incident, figures, statements)))
                .toList();
        return new Reading(
                version,
                report,
                advisories,
                described,
                figures,
                statements,
                findings.times(),
                findings.toponyms(),
                findings.events());
    }

    private Evidence evidence(Incident incident, List<Figure> figures, List<Statement> statements) {
        int firstEvent = foundFigures.size() + foundStatements.size();
        List<EventMention> events = new ArrayList<>();
        for (int i = firstEvent; i < belongings.size(); i++) {
            if (incident.id().equals(known(belongings.get(i)))) {
                events.add(findings.events().get(i - firstEvent));
            }
        }
        return new Evidence(
                events,
                figures.stream().filter(f -> f.incident().equals(incident.id())).toList(),
                statements.stream()
                        .filter(s -> s.incident().equals(incident.id()))
                        .toList());
    }

    private List<Span> mainTriggers() {
        List<Span> triggers = new ArrayList<>();
        for (int i = 0; i < foundFigures.size(); i++) {
            if (belongings.get(i).scope() == Belonging.Scope.MAIN) {
                triggers.add(foundFigures.get(i).span());
            }
        }
        return triggers;
    }

    private static long killed(FoundFigure figure) {
        Bounds bounds = figure.bounds();
        return figure.category() == Category.KILLED
                ? bounds.min().orElse(bounds.max().orElse(0))
                : 0;
    }

    /** The id of the incident that a belonging names; empty where no figure or statement speaks of it. */
    private String known(Belonging belonging) {
        Incident incident = incidents.get(key(belonging));
        return incident == null ? "" : incident.id();
    }

    private static String key(Belonging belonging) {
        return belonging.key().isEmpty() ? "" : belonging.scope() + belonging.key();
    }

    /** The id of the incident that a belonging names; a new incident where it is the first to name it. */
    private String incident(Belonging belonging) {
        String key = key(belonging);
        Incident.Scope scope =
                belonging.scope() == Belonging.Scope.TOTAL ? Incident.Scope.TOTAL : Incident.Scope.SINGLE;
        List<Span> triggers = key.isEmpty() ? List.of() : List.of(belonging.cue());
        return incidents
                .computeIfAbsent(key, k -> Incident.bare("i" + (incidents.size() + 1), false, scope, triggers))
                .id();
    }

    static Statement statement(FoundStatement found, String text, String id, String incident) {
        return new Statement(
                id,
                found.span(),
                found.span().of(text),
                found.cue(),
                found.stance(),
                found.source(),
                found.via(),
                found.actor(),
                found.recipient(),
                incident);
    }
}
