package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Conflict;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Toll;
import org.onrecord.model.Toll.Bound;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/**
 * One case of toll-cases.txt, whose head describes the form.
 *
 * @param name what is arguable
 * @param category of the figures
 * @param counted of the series
 * @param claims ids are their numbers, from 1
 * @param former ids of those that their report gives as former ones
 * @param relations what each claim is expected to be, by its number
 * @param expected what else is expected, by its key
 */
record TollCase(
        String name,
        Category category,
        String counted,
        List<Attributed> claims,
        Set<String> former,
        Verdicts verdicts,
        Map<String, String> relations,
        Map<String, String> expected) {
    @Override
    public String toString() {
        return name;
    }

    static List<TollCase> parse(List<String> lines) {
        List<TollCase> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("== ") && !block.isEmpty()) {
                cases.add(one(block));
                block.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        cases.add(one(block));
        return cases;
    }

    private static TollCase one(List<String> lines) {
        ClaimLines claims = new ClaimLines();
        Map<String, String> expected = new LinkedHashMap<>();
        Category category = Category.KILLED;
        String counted = Figure.ALL;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("category ")) {
                category = Category.valueOf(line.substring(9).toUpperCase(Locale.ROOT));
            } else if (line.startsWith("counted ")) {
                counted = line.substring(8);
            } else if (line.startsWith("= ")) {
                String[] parts = line.substring(2).split(" ", 2);
                expected.put(parts[0], parts[1]);
            } else {
                claims.add(line, category);
            }
        }
        expected.putIfAbsent("conflicts", "none");
        return new TollCase(
                lines.get(0).substring(3),
                category,
                counted,
                List.copyOf(claims.claims),
                Set.copyOf(claims.former),
                new Verdicts(claims.rejected, claims.confirmed),
                claims.relations,
                expected);
    }

    TollSeries reconcile(List<Attributed> inOrder) {
        return new TollReconciler(
                        VagueWords.english(),
                        figure -> former.contains(figure.id().substring(1)))
                .reconcile(category, counted, TollReconciler.apart(inOrder), verdicts);
    }

    /** What came of it, in the form of the file and in the order in which it is expected. */
    Map<String, String> outcome(TollSeries series) {
        Map<String, String> outcome = new LinkedHashMap<>();
        for (String key : expected.keySet()) {
            String[] words = key.split("/", -1);
            outcome.put(
                    key,
                    switch (words[0]) {
                        case "conflicts" -> conflicts(series);
                        case "course" -> course(series, TollRule.valueOf(words[1].toUpperCase(Locale.ROOT)));
                        case "why" ->
                            series.toll(TollRule.valueOf(words[1].toUpperCase(Locale.ROOT)))
                                    .best()
                                    .map(Bound::why)
                                    .orElse("none");
                        case "sources" ->
                            String.valueOf(series.toll(TollRule.ONRECORD).sources());
                        case "all" -> all(series);
                        default -> toll(series.toll(TollRule.valueOf(key.toUpperCase(Locale.ROOT))));
                    });
        }
        return outcome;
    }

    /** The tolls of all rules where they are the same, else of each. */
    private static String all(TollSeries series) {
        List<String> tolls = List.of(TollRule.values()).stream()
                .map(rule -> toll(series.toll(rule)))
                .toList();
        return new HashSet<>(tolls).size() == 1 ? tolls.get(0) : tolls.toString();
    }

    static String toll(Toll toll) {
        String mark = toll.disputed() ? " disputed" : "";
        if (toll.low().isEmpty() && toll.best().isEmpty() && toll.high().isEmpty()) {
            return "none" + mark;
        }
        String low = toll.low().map(bound -> "" + bound.value()).orElse("?");
        String best = toll.best().map(bound -> "" + bound.value()).orElse("?");
        String high = toll.high().map(bound -> "" + bound.value()).orElse("open");
        return low.equals(best) && best.equals(high) ? best + mark : best + " [" + low + ".." + high + "]" + mark;
    }

    private static String course(TollSeries series, TollRule rule) {
        return String.join(
                ", ",
                series.course(rule).stream()
                        .map(TollPoint::toll)
                        .map(TollCase::toll)
                        .toList());
    }

    private static String conflicts(TollSeries series) {
        List<String> conflicts =
                series.conflicts().stream().map(TollCase::conflict).toList();
        return conflicts.isEmpty() ? "none" : String.join(", ", conflicts);
    }

    private static String conflict(Conflict conflict) {
        return conflict.lower() + " against " + conflict.higher() + (conflict.settled() ? " settled" : " open");
    }

    /** What a claim has come to be, in the words of the file. */
    static String relation(Claim claim) {
        String earlier = claim.earlier().map(id -> " of " + id).orElse("");
        return claim.relation().code() + earlier + ", " + claim.standing().code();
    }

    /** "22 14:30" is a moment of March 2024 in UTC, "22" is a day. */
    static ReportedAt time(String words) {
        return words.contains(":")
                ? ReportedAt.moment(Instant.parse("2024-03-" + words.replace(" ", "T") + ":00Z"))
                : ReportedAt.day(LocalDate.parse("2024-03-" + words));
    }
}
