package org.onrecord.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything found in one report.
 *
 * <p>Ids are resolved on construction: a figure or statement that names an incident or statement which the reading does
 * not hold is refused, and so is a span that leaves the report's text.
 *
 * @param reader name and version of the reader
 * @param report what was read
 * @param advisories content warnings, from what was found and from the report's own trigger warning
 * @param incidents the main one first, where there is one
 * @param figures in text order
 * @param statements in text order
 * @param times in text order
 * @param toponyms in text order
 * @param events in text order
 */
public record Reading(
        String reader,
        Report report,
        Set<Advisory> advisories,
        List<Incident> incidents,
        List<Figure> figures,
        List<Statement> statements,
        List<TimeExpression> times,
        List<Toponym> toponyms,
        List<EventMention> events) {
    public Reading {
        advisories = advisories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(advisories));
        incidents = List.copyOf(incidents);
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
        times = List.copyOf(times);
        toponyms = List.copyOf(toponyms);
        events = List.copyOf(events);
        Set<String> incidentIds = incidents.stream().map(Incident::id).collect(Collectors.toSet());
        Set<String> statementIds = statements.stream().map(Statement::id).collect(Collectors.toSet());
        int length = report.title().length()
                + Report.TITLE_BREAK.length()
                + report.body().length();
        for (Figure figure : figures) {
            expect(incidentIds.contains(figure.incident()), "incident " + figure.incident(), figure.id());
            expect(
                    figure.statement().map(statementIds::contains).orElse(true),
                    "statement " + figure.statement(),
                    figure.id());
            expect(figure.span().end() <= length, "a span inside the text", figure.id());
        }
        for (Statement statement : statements) {
            expect(incidentIds.contains(statement.incident()), "incident " + statement.incident(), statement.id());
            expect(statement.span().end() <= length, "a span inside the text", statement.id());
        }
        for (Incident incident : incidents) {
            expect(incident.spans().allMatch(span -> span.end() <= length), "spans inside the text", incident.id());
        }
    }

    private static void expect(boolean holds, String what, String where) {
        if (!holds) {
            throw new IllegalArgumentException("Expected " + what + " for " + where + " but the reading holds none");
        }
    }

    /** The incident that the report is about; absent where no figure or statement points to one. */
    public Optional<Incident> mainIncident() {
        return incidents.stream().filter(Incident::main).findFirst();
    }

    /** The statement that a figure hangs on; absent where the publisher asserts it itself. */
    public Optional<Statement> statementOf(Figure figure) {
        return figure.statement().flatMap(this::findStatement);
    }

    private Optional<Statement> findStatement(String id) {
        return statements.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Whether a figure belongs to the report's main incident. */
    public boolean isMain(Figure figure) {
        return mainIncident()
                .filter(main -> main.id().equals(figure.incident()))
                .isPresent();
    }
}
