package org.onrecord.publishing.formats.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Span;
import org.onrecord.model.Supported;
import org.onrecord.model.Toll;
import org.onrecord.publishing.words.ChainWords;

/** OnRecord's own columns at the end of each file: what the numbers, the place and the days rest on. */
final class SupportColumns {
    private SupportColumns() {}

    static List<Column> of(List<TollColumn> tolls) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("onrecord_incident", "the incident's id in the ledger", CsvIncident::id),
                Column.text(
                        "onrecord_url",
                        "the incident's page, else a `tag:` URI that names it",
                        incident -> Optional.of(incident.context()
                                .links()
                                .incident(incident.record().id())
                                .toString())),
                Column.text(
                        "onrecord_kinds",
                        "all kinds that stories tell, the most told first",
                        incident -> CsvIncident.joined(incident.record().kinds().stream()
                                .map(IncidentKind::code)
                                .toList())),
                Column.text(
                        "onrecord_perpetrators",
                        "who is said to have done it, in the reports' words, the most named first; accused and claiming alike",
                        incident -> CsvIncident.joined(incident.record().perpetrators().stream()
                                .map(Supported::value)
                                .toList())),
                Column.text(
                        "onrecord_rule",
                        "the rule that the tolls follow",
                        incident -> Optional.of(incident.rule().code())),
                Column.text(
                        "onrecord_disputed",
                        "`true` where sources contradict each other by that rule, else `false`",
                        incident -> Optional.of(Boolean.toString(incident.isDisputed()))),
                spans(
                        "onrecord_where_spans",
                        "where the place is told",
                        incident -> evidence(incident.record().place())),
                spans(
                        "onrecord_when_spans",
                        "where the days are told",
                        incident -> evidence(incident.record().occurred())),
                spans(
                        "onrecord_perpetrator_spans",
                        "where the perpetrators are named",
                        incident -> incident.record().perpetrators().stream()
                                .flatMap(one -> one.evidence().stream())
                                .map(SupportColumns::span)
                                .toList())));
        tolls.forEach(toll -> columns.addAll(support(toll)));
        return List.copyOf(columns);
    }

    private static List<Column> support(TollColumn toll) {
        String prefix = "onrecord_" + toll.name();
        return List.of(
                Column.text(
                        prefix + "_assertions",
                        "the assertions that give `" + toll.name() + "`",
                        incident -> CsvIncident.joined(toll.bound()
                                .apply(incident)
                                .map(Toll.Bound::assertions)
                                .orElse(List.of()))),
                spans(
                        prefix + "_spans",
                        "where they stand",
                        incident -> claims(toll, incident).stream()
                                .map(SupportColumns::span)
                                .toList()),
                Column.text(
                        prefix + "_words",
                        "their words",
                        incident -> CsvIncident.joined(claims(toll, incident).stream()
                                .map(claim -> claim.assertion().figure())
                                .map(Figure::text)
                                .toList())),
                Column.text(
                        prefix + "_sources",
                        "who says it, through whom",
                        incident -> CsvIncident.joined(claims(toll, incident).stream()
                                .map(Claim::chain)
                                .map(ChainWords::of)
                                .distinct()
                                .toList())));
    }

    private static List<Claim> claims(TollColumn toll, CsvIncident incident) {
        return incident.claims(toll.bound().apply(incident));
    }

    private static Column spans(
            String name, String meaning, java.util.function.Function<CsvIncident, List<String>> value) {
        return Column.text(
                name,
                meaning + ": report id, `#`, start and end in UTF-16 units of its text",
                incident -> CsvIncident.joined(value.apply(incident)));
    }

    private static List<String> evidence(Optional<? extends Supported<?>> supported) {
        return supported.stream()
                .flatMap(value -> value.evidence().stream())
                .map(SupportColumns::span)
                .toList();
    }

    private static String span(Supported.Evidence evidence) {
        return span(evidence.report(), evidence.span());
    }

    private static String span(Claim claim) {
        return span(claim.assertion().report().id(), claim.assertion().figure().span());
    }

    private static String span(String report, Span span) {
        return report + "#" + span.start() + "-" + span.end();
    }
}
