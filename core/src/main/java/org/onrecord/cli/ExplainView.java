package org.onrecord.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.BoundName;
import org.onrecord.publishing.words.ClaimFold;
import org.onrecord.publishing.words.ClaimWords;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.RuleWords;
import org.onrecord.publishing.words.StanceWords;
import org.onrecord.publishing.words.TargetWords;
import org.onrecord.publishing.words.TollWords;

/** From a number of a record to the rule that gave it, and to the words of the reports that it rests on. */
final class ExplainView {
    private static final int NUMBER_COLUMNS = 20;

    private final IncidentRecord record;
    private final Function<String, Optional<Report>> reports;
    private final Style style;

    /** Ids of what has been shown, which is not shown twice. */
    private final Set<String> shown = new HashSet<>();

    /** @param reports a report with its text, by id */
    ExplainView(IncidentRecord record, Function<String, Optional<Report>> reports, Style style) {
        this.record = record;
        this.reports = reports;
        this.style = style;
    }

    /** Throws where the record has no such number. */
    String of(FigureQuery query, TollRule rule) {
        if (query instanceof FigureQuery.OfToll toll) {
            return ofToll(toll, rule);
        }
        String id = ((FigureQuery.OfEntry) query).id();
        return find(id).orElseThrow(() -> new NotOnRecordException("expected an assertion of " + record.id()
                + " but it has no '" + id + "'; onrecord show " + record.id() + " --all lists them"));
    }

    private String ofToll(FigureQuery.OfToll query, TollRule rule) {
        TollSeries series = record.findToll(query.category(), query.counted())
                .orElseThrow(() -> new NotOnRecordException("expected a toll of " + record.id()
                        + " but nothing is said of the " + query.category().code() + "; it tells of " + categories()));
        Map<BoundName, Toll.Bound> bounds = new LinkedHashMap<>(BoundName.all(series.toll(rule)));
        query.bound().ifPresent(one -> bounds.keySet().removeIf(other -> other != one));
        if (bounds.isEmpty()) {
            String which = query.bound().map(bound -> bound.code() + " ").orElse("");
            String none = TollWords.name(series) + ": by " + RuleWords.of(rule) + " no " + which
                    + "number follows from the claims.";
            return Wrapped.lines(none, 0, style.width());
        }
        return Wrapped.lines(style.dim(RuleWords.sentence(rule)), 0, style.width())
                + BoundName.together(bounds).entrySet().stream()
                        .map(number -> conclusion(series, number.getValue(), number.getKey()))
                        .collect(Collectors.joining());
    }

    private String conclusion(TollSeries series, List<BoundName> names, Toll.Bound number) {
        String heading = TollWords.name(series) + ", "
                + names.stream().map(BoundName::code).collect(Collectors.joining(", ")) + ": "
                + CountWords.number(number.value());
        String why = number.why().isBlank() ? "" : Wrapped.lines(Printable.of(number.why()), 2, style.width());
        return "\n" + Wrapped.lines(style.heading(heading), 0, style.width()) + why
                + number.assertions().stream().map(this::behind).collect(Collectors.joining());
    }

    private String behind(String assertion) {
        if (!shown.add(assertion)) {
            return "  " + Printable.of(assertion) + ", as above\n";
        }
        return "\n" + find(assertion).orElse("  " + Printable.of(assertion) + ", not among its claims\n");
    }

    private Optional<String> find(String id) {
        Stream<String> claims = record.tolls().stream()
                .flatMap(series -> series.claims().stream()
                        .filter(claim -> claim.assertion().id().equals(id))
                        .map(claim -> of(series, claim)));
        Stream<String> testimonies = record.testimonies().stream()
                .filter(testimony -> testimony.id().equals(id))
                .map(this::of);
        return Stream.concat(claims, testimonies).findFirst();
    }

    private String of(TollSeries series, Claim claim) {
        ClaimWords words = new ClaimWords(series, new ClaimFold(series.claims()), record.edits());
        EvidenceView evidence = EvidenceView.of(claim);
        String number = ClaimWords.number(claim.assertion().figure(), series.counted())
                + (TollWords.isOfAttackers(series) ? " attackers " : " ")
                + TargetWords.participle(series.category());
        return head(number, claim.assertion().id())
                + evidence.lines(reports.apply(evidence.report().id()), words.of(claim), style);
    }

    private String of(Testimony testimony) {
        EvidenceView evidence = EvidenceView.of(testimony);
        return head(StanceWords.label(testimony.statement().stance()), testimony.id())
                + evidence.lines(reports.apply(evidence.report().id()), "", style);
    }

    private String head(String what, String id) {
        return "  " + Wrapped.cell(style.bold(what), NUMBER_COLUMNS) + style.dim(Printable.of(id)) + "\n";
    }

    private String categories() {
        String named = record.tolls().stream()
                .map(series -> series.category().code())
                .distinct()
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "none" : named;
    }
}
