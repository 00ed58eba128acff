package org.onrecord.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.model.Advisory;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.model.Target;
import org.onrecord.reading.IncidentDescriber.Evidence;
import org.onrecord.reading.events.Belonging;
import org.onrecord.reading.events.IncidentSorter;
import org.onrecord.reading.events.Setting;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.figures.Persons;
import org.onrecord.reading.figures.Persons.Person;
import org.onrecord.reading.statements.Coverage;
import org.onrecord.reading.statements.FoundStatement;

/** Puts what the sub-rooms found together: figures to their statements, both to their incidents, and numbers them. */
final class Assembly {
    private final Report report;
    private final String text;
    private final Findings findings;
    private final List<FoundFigure> foundFigures;
    private final List<FoundStatement> foundStatements = new ArrayList<>();
    private final List<Optional<FoundStatement>> statementOfFigure;
    private final IncidentDescriber describer;
    private final Sorting sorting;
    private final FigureAreas areas;
    private final Map<String, Incident> incidents = new LinkedHashMap<>();

    Assembly(Report report, Findings findings, IncidentSorter sorter, IncidentDescriber describer) {
        this.report = report;
        this.text = report.text();
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
        this.describer = describer;
        this.areas = new FigureAreas(findings, text);
        this.sorting = new Sorting(report, findings, foundStatements, sorter, describer);
    }

    Reading reading(String version, Set<Advisory> advisories) {
        if (sorting.hasMain()) {
            incidents.put("", Incident.bare("i1", true, Incident.Scope.SINGLE, List.of()));
        }
        List<Figure> figures = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        IdentityHashMap<FoundStatement, String> ids = new IdentityHashMap<>();
        for (int i = 0; i < foundStatements.size(); i++) {
            FoundStatement found = foundStatements.get(i);
            String id = "s" + (i + 1);
            ids.put(found, id);
            statements.add(statement(found, text, id, incident(sorting.ofStatement(i))));
        }
        FormerFigures former = formerFigures();
        for (int i = 0; i < foundFigures.size(); i++) {
            figures.add(figure(i, statementOfFigure.get(i).map(ids::get), former.isFormer(i)));
        }
        Map<String, Evidence> evidence = evidence(figures, statements);
        List<Incident> described = incidents.values().stream()
                .map(incident -> describe(incident, Objects.requireNonNull(evidence.get(incident.id()))))
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

    private FormerFigures formerFigures() {
        List<Belonging> belongings = IntStream.range(0, foundFigures.size())
                .mapToObj(sorting::ofFigure)
                .toList();
        return new FormerFigures(foundFigures, statementOfFigure, belongings);
    }

    private Figure figure(int i, Optional<String> statement, boolean former) {
        FoundFigure found = foundFigures.get(i);
        return new Figure(
                "f" + (i + 1),
                found.span(),
                found.span().of(text),
                found.category(),
                found.bounds(),
                found.implicit(),
                found.subject(),
                found.includesAttackers() ? Optional.of(true) : Optional.empty(),
                incident(sorting.ofFigure(i)),
                statement,
                sorting.ofFigure(i).scope() == Belonging.Scope.LINKED,
                former,
                areas.of(i));
    }

    private Incident describe(Incident incident, Evidence evidence) {
        TreeSet<Span> triggers = new TreeSet<>(incident.triggers());
        evidence.figures().stream().filter(f -> !f.linked()).forEach(f -> triggers.add(f.span()));
        evidence.events().forEach(e -> triggers.add(e.trigger().span()));
        List<Span> spans = List.copyOf(triggers);
        Setting setting = incident.main()
                ? sorting.setting()
                : describer.setting(report, findings, sorting.setting(), spans, false);
        Incident bare = Incident.bare(incident.id(), incident.main(), incident.scope(), spans);
        return describer.describe(bare, text, findings, setting, evidence);
    }

    /** What the report says of each incident, by its id. */
    private Map<String, Evidence> evidence(List<Figure> figures, List<Statement> statements) {
        Map<String, List<EventMention>> events = new HashMap<>();
        for (int i = 0; i < findings.events().size(); i++) {
            events.computeIfAbsent(known(sorting.ofEvent(i)), id -> new ArrayList<>())
                    .add(findings.events().get(i));
        }
        Map<String, List<FoundFigure>> harmed = new HashMap<>();
        for (int i = 0; i < foundFigures.size(); i++) {
            // The persons in headlines of other reports are others.
            if (!figures.get(i).linked()) {
                harmed.computeIfAbsent(figures.get(i).incident(), id -> new ArrayList<>())
                        .add(foundFigures.get(i));
            }
        }
        Map<String, List<Figure>> counted = figures.stream().collect(Collectors.groupingBy(Figure::incident));
        Map<String, List<Statement>> said = statements.stream().collect(Collectors.groupingBy(Statement::incident));
        Map<String, Evidence> evidence = new HashMap<>();
        for (Incident incident : incidents.values()) {
            String id = incident.id();
            evidence.put(
                    id,
                    new Evidence(
                            events.getOrDefault(id, List.of()),
                            counted.getOrDefault(id, List.of()),
                            said.getOrDefault(id, List.of()),
                            persons(harmed.getOrDefault(id, List.of()))));
        }
        return evidence;
    }

    /** The persons of whom the figures of an incident speak. */
    private List<Target> persons(List<FoundFigure> figures) {
        return Persons.of(figures).stream()
                .filter(person -> !person.attacker())
                .map(person -> target(person, text))
                .toList();
    }

    private static Target target(Person person, String text) {
        return new Target(
                Mention.at(person.span(), text),
                Target.Kind.PERSON,
                person.age(),
                person.role(),
                Optional.of(person.harm()));
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
