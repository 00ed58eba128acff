package org.onrecord.ledger.folding;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.entries.Entry.Read;
import org.onrecord.model.Assertion;
import org.onrecord.model.Incident;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/**
 * What one report tells of the incident.
 *
 * @param number of the entry of the reading
 * @param incident id of the incident in the ledger
 * @param parts which of the reading's incidents it is; mostly one, the main one first
 */
record Telling(ReportHead report, long number, Read read, String incident, List<Incident> parts) {
    /** By the time of publication, and where that is the same, by what never changes. */
    static final Comparator<Telling> BY_TIME = comparing(
                    (Telling telling) -> telling.report().reportedAt())
            .thenComparing(telling -> telling.report().id());

    Telling {
        parts = List.copyOf(parts);
    }

    Stream<Assertion> assertions() {
        Set<String> ids = partIds();
        return read.figures().stream()
                .filter(figure -> ids.contains(figure.incident()))
                .map(figure -> new Assertion(
                        id(number, figure.id()),
                        incident,
                        report,
                        read.reader(),
                        figure,
                        figure.statement().flatMap(this::findStatement)));
    }

    /** The statements that do more than report. */
    Stream<Reconciliation.Said> statements() {
        Set<String> ids = partIds();
        return read.statements().stream()
                .filter(statement -> ids.contains(statement.incident()) && statement.stance() != Stance.REPORTS)
                .map(statement -> new Reconciliation.Said(
                        id(number, statement.id()), incident, report, read.reader(), statement));
    }

    /** The id of a part of a reading in the ledger. */
    static String id(long number, String part) {
        return number + "/" + part;
    }

    private Set<String> partIds() {
        return parts.stream().map(Incident::id).collect(Collectors.toSet());
    }

    private Optional<Statement> findStatement(String id) {
        return read.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /** The incidents of a reading that are among some links, the main one first. */
    static List<Incident> parts(Read read, List<Entry.Link> links) {
        Set<String> linked = links.stream().map(Entry.Link::inReport).collect(Collectors.toSet());
        return read.incidents().stream()
                .filter(incident -> linked.contains(incident.id()))
                .sorted(comparing(Incident::main).reversed())
                .toList();
    }
}
