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
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
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
    private final List<FoundFigure> foundFigures;
    private final List<FoundStatement> foundStatements = new ArrayList<>();
    private final List<Optional<FoundStatement>> statementOfFigure;
    private final List<Belonging> belongings;
    private final Map<String, Incident> incidents = new LinkedHashMap<>();

    Assembly(
            Report report,
            List<Sentence> sentences,
            List<FoundFigure> figures,
            List<FoundStatement> statements,
            IncidentSorter sorter) {
        this.report = report;
        this.foundFigures = figures;
        Coverage coverage = new Coverage(statements);
        this.statementOfFigure =
                figures.stream().map(f -> coverage.of(f.sentence(), f.span())).toList();
        Set<FoundStatement> carrying = Collections.newSetFromMap(new IdentityHashMap<>());
        statementOfFigure.forEach(statement -> statement.ifPresent(carrying::add));
        statements.stream()
                .filter(s -> s.stance() != Stance.REPORTS || carrying.contains(s))
                .forEach(foundStatements::add);
        List<Piece> pieces = Stream.concat(
                        figures.stream().map(f -> new Piece(f.sentence(), f.span(), killed(f))),
                        foundStatements.stream().map(s -> new Piece(s.sentence(), s.span(), 0)))
                .toList();
        this.belongings = sorter.sort(sentences, pieces, report.publishedAt());
    }

    Reading reading(String version, Set<Advisory> advisories) {
        List<Span> triggers = foundFigures.isEmpty() ? List.of() : mainTriggers();
        if (belongings.stream().anyMatch(b -> b.key().isEmpty())) {
            incidents.put("", new Incident("i1", true, Incident.Scope.SINGLE, triggers));
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
        return new Reading(version, report, advisories, List.copyOf(incidents.values()), figures, statements);
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

    /** The id of the incident that a belonging names; a new incident where it is the first to name it. */
    private String incident(Belonging belonging) {
        String key = belonging.key().isEmpty() ? "" : belonging.scope() + belonging.key();
        Incident.Scope scope =
                belonging.scope() == Belonging.Scope.TOTAL ? Incident.Scope.TOTAL : Incident.Scope.SINGLE;
        List<Span> triggers = key.isEmpty() ? List.of() : List.of(belonging.cue());
        return incidents
                .computeIfAbsent(key, k -> new Incident("i" + (incidents.size() + 1), false, scope, triggers))
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
