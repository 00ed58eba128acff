package org.onrecord.model;

/**
 * An entry of the ledger: a report says that a source claims, denies, confirms, doubts, accuses or warned.
 *
 * @param id unique in the ledger: the number of the entry and the statement's id, "1042/s2"
 * @param incident id of the incident in the ledger
 * @param report who published it and when
 * @param reader name and version of the reader that found it
 * @param statement what it says, with the span that supports it
 * @param chain who speaks, through whom
 */
public record Testimony(
        String id, String incident, ReportHead report, String reader, Statement statement, Chain chain) {}
