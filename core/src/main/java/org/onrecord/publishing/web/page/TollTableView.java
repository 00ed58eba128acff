package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.BoundName;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.RuleWords;
import org.onrecord.publishing.words.TollWords;

/**
 * The toll that stands by a rule, and the rules to choose from.
 *
 * @param by "OnRecord's rule"
 * @param sentence what the rule does
 */
public record TollTableView(String by, String sentence, List<Rule> rules, List<Row> rows) {
    public TollTableView {
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
    }

    /** @param current whether it is the one by which the page is written */
    public record Rule(String name, String sentence, String href, boolean current) {}

    /**
     * @param why what gave the numbers
     * @param disputed whether sources contradict each other
     */
    public record Row(String name, Link low, Link best, Link high, String sources, String why, boolean disputed) {}

    static TollTableView of(IncidentRecord record, Links links) {
        TollRule chosen = links.seen().rule();
        return new TollTableView(
                RuleWords.of(chosen),
                RuleWords.sentence(chosen),
                Arrays.stream(TollRule.values())
                        .map(rule -> new Rule(
                                rule == TollRule.ONRECORD ? "OnRecord" : rule.name(),
                                RuleWords.sentence(rule),
                                links.byRule(rule),
                                rule == chosen))
                        .toList(),
                record.tolls().stream()
                        .filter(series -> !series.toll(chosen).equals(Toll.NONE))
                        .map(series -> row(series, series.toll(chosen), links))
                        .toList());
    }

    private static Row row(TollSeries series, Toll toll, Links links) {
        return new Row(
                TollWords.name(series),
                number(series, toll, BoundName.LOW, Optional.empty(), links),
                number(series, toll, BoundName.BEST, Optional.empty(), links),
                number(series, toll, BoundName.HIGH, Optional.empty(), links),
                CountWords.number(toll.sources()),
                TollWords.why(toll),
                toll.disputed());
    }

    /** A number of a toll that leads to the words behind it: into the report itself where there is but one. */
    static Link number(TollSeries series, Toll toll, BoundName name, Optional<Instant> at, Links links) {
        String words = TollWords.number(toll, name);
        return name.of(toll)
                .map(bound -> new Link(words, evidence(series, bound, name, at, links)))
                .orElse(Link.to(words));
    }

    private static String evidence(
            TollSeries series, Toll.Bound bound, BoundName name, Optional<Instant> at, Links links) {
        List<String> ids = bound.assertions().stream().distinct().toList();
        Optional<String> report = series.claims().stream()
                .filter(claim -> claim.assertion().id().equals(ids.get(0)))
                .map(claim -> claim.assertion().report().id())
                .findFirst();
        return ids.size() == 1 && report.isPresent()
                ? links.assertion(report.get(), ids.get(0))
                : links.toll(series, Optional.of(name), at);
    }
}
