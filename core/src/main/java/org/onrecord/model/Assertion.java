package org.onrecord.model;

import java.util.Optional;

/**
 * An entry of the ledger: a report says, by itself or per a source through a chain, a figure of an incident.
 *
 * @param id unique in the ledger: the number of the entry and the figure's id, "1042/f3"
 * @param incident id of the incident in the ledger
 * @param report who published it and when
 * @param reader name and version of the reader that found it
 * @param figure what it says, with the span that supports it
 * @param statement the statement that the figure hangs on; absent where the publisher asserts it itself
 */
public record Assertion(
        String id, String incident, ReportHead report, String reader, Figure figure, Optional<Statement> statement) {}
