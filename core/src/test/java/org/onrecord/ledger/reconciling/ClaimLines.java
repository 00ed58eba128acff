package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.onrecord.model.Assertion;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Chain;
import org.onrecord.model.Figure;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.ReportHead;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;
import org.onrecord.model.Toponym;

/** Reads the lines of a case that are claims: time | publisher | source | figure | marks | relation, standing. */
final class ClaimLines {
    final List<Attributed> claims = new ArrayList<>();
    final Map<String, String> relations = new LinkedHashMap<>();
    final Set<String> former = new HashSet<>();
    final Set<String> rejected = new HashSet<>();
    final List<Verdicts.Confirmation> confirmed = new ArrayList<>();

    void add(String line, Category category) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("Expected six cells but found \"" + line + "\"");
        }
        String id = String.valueOf(claims.size() + 1);
        Marks marks = new Marks(cells[4].strip());
        if (!cells[5].isBlank()) {
            relations.put(id, cells[5].strip());
        }
        if (marks.has("former")) {
            former.add(id);
        }
        if (marks.has("rejected")) {
            rejected.add(id);
        }
        marks.find("confirmed by ")
                .ifPresent(by -> confirmed.add(new Verdicts.Confirmation(
                        id, by, TollCase.time(marks.find("on ").orElse("31")).to())));
        ReportHead report = report(id, cells, marks);
        claims.add(new Attributed(
                assertion(id, report, figure(id, cells[3].strip(), category, marks), cells[2]),
                chain(report, cells[2].strip(), marks)));
    }

    /** The marks of a line: "copy of 1, part children". */
    private record Marks(List<String> marks) {
        Marks(String cell) {
            this(List.of(cell.split(", ", -1)));
        }

        boolean has(String mark) {
            return marks.contains(mark);
        }

        Optional<String> find(String start) {
            return marks.stream()
                    .filter(mark -> mark.startsWith(start))
                    .map(mark -> mark.substring(start.length()))
                    .findFirst();
        }
    }

    private ReportHead report(String id, String[] cells, Marks marks) {
        Optional<ReportHead> same = marks.find("report of ").map(this::reportOf);
        if (same.isPresent()) {
            return same.get();
        }
        String story = marks.find("copy of ").map(of -> reportOf(of).story()).orElse("r" + id);
        return new ReportHead(
                "r" + id,
                "",
                Optional.of(cells[1].strip()).filter(publisher -> !publisher.isEmpty()),
                TollCase.time(cells[0].strip()),
                Instant.EPOCH,
                Optional.empty(),
                "capture-" + id,
                List.of(),
                story);
    }

    private ReportHead reportOf(String number) {
        return claims.get(Integer.parseInt(number) - 1).assertion().report();
    }

    private Assertion assertion(String id, ReportHead report, Figure figure, String source) {
        Optional<Statement> statement = source.isBlank()
                ? Optional.empty()
                : Optional.of(SaidForTest.statement(source.strip(), SourceKind.OFFICIAL, Stance.REPORTS));
        return new Assertion(id, "incident", report, "reader 1", figure, statement);
    }

    private static Figure figure(String id, String words, Category category, Marks marks) {
        int start = Integer.parseInt(id) * 100;
        Optional<Boolean> includes = marks.has("with attackers")
                ? Optional.of(true)
                : marks.has("without attackers") ? Optional.of(false) : Optional.empty();
        return new Figure(
                "f" + id,
                new Span(start, start + words.length()),
                words,
                category,
                bounds(words),
                false,
                marks.has("on attackers")
                        ? Figure.ATTACKERS
                        : marks.find("part ").orElse(Figure.ALL),
                includes,
                "i1",
                Optional.empty(),
                marks.has("linked"),
                false,
                marks.find("in ").map(ClaimLines::area));
    }

    /** "Vetria" is a country, "Vetria/Lower Vale" a region of it. */
    private static Toponym area(String names) {
        String[] parts = names.split("/", -1);
        String name = parts[parts.length - 1];
        Location location = new Location(
                names.hashCode(),
                name,
                parts.length == 1 ? Location.Level.COUNTRY : Location.Level.REGION,
                Optional.empty(),
                Optional.of(name).filter(region -> parts.length > 1),
                parts[0],
                parts[0].substring(0, 2).toUpperCase(Locale.ROOT),
                0,
                0,
                0);
        return new Toponym(new Mention(name, new Span(0, name.length())), Optional.of(location));
    }

    /** "60", "60+", "-100", "12-15", each with "about" before it or not; "dozens" and "hundreds". */
    static Bounds bounds(String words) {
        if (words.startsWith("about ")) {
            return bounds(words.substring(6)).approximately();
        }
        if (words.equals("dozens")) {
            return Bounds.atLeast(24).approximately();
        }
        if (words.equals("hundreds")) {
            return Bounds.atLeast(200).approximately();
        }
        if (words.endsWith("+")) {
            return Bounds.atLeast(Long.parseLong(words.substring(0, words.length() - 1)));
        }
        if (words.startsWith("-")) {
            return Bounds.atMost(Long.parseLong(words.substring(1)));
        }
        String[] ends = words.split("-", -1);
        return new Bounds(
                OptionalLong.of(Long.parseLong(ends[0])),
                OptionalLong.of(Long.parseLong(ends[ends.length - 1])),
                false);
    }

    private Chain chain(ReportHead report, String source, Marks marks) {
        String publisher = report.publisher().orElse("an unnamed publisher");
        SourceKind kind = marks.find("kind ")
                .map(name -> SourceKind.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(source.isEmpty() ? SourceKind.OUTLET : SourceKind.OFFICIAL);
        String origin = source.isEmpty() ? "press:" + firstPublisher(report, publisher) : source;
        return new Chain(
                origin,
                source.isEmpty() ? publisher : source,
                kind,
                marks.find("via ").stream().toList(),
                publisher,
                marks.has("attackers"));
    }

    private String firstPublisher(ReportHead report, String publisher) {
        return claims.stream()
                .map(claim -> claim.assertion().report())
                .filter(first -> first.id().equals(report.story()))
                .flatMap(first -> first.publisher().stream())
                .findFirst()
                .orElse(publisher);
    }
}
