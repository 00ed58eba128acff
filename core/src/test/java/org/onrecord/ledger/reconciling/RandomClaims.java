package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.onrecord.model.Assertion;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Chain;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

/** Claims as they might come, the same for the same seed. */
final class RandomClaims {
    private static final Instant START = Instant.parse("2024-03-22T12:00:00Z");
    private static final SourceKind[] KINDS = {
        SourceKind.OFFICIAL, SourceKind.MEDICAL, SourceKind.OUTLET, SourceKind.PERSON, SourceKind.GROUP
    };

    private final Random random;
    private final Category category;
    private int number;

    RandomClaims(long seed) {
        random = new Random(seed);
        category = random.nextInt(4) == 0 ? Category.MISSING : Category.KILLED;
    }

    Category category() {
        return category;
    }

    /** Reports of one to three figures, by some sources; some at the same time, some of a day alone. */
    List<Attributed> reports(int count, int sources) {
        List<Attributed> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ReportHead report = report("r" + i, "r" + i, time(i, count));
            for (int figures = random.nextInt(3); figures >= 0; figures--) {
                claims.add(claim(report, random.nextInt(sources), false));
            }
        }
        return claims;
    }

    private ReportedAt time(int i, int count) {
        Instant moment = START.plusSeconds(i * 6L * 86_400 / count / 600 * 600);
        return random.nextInt(5) == 0
                ? ReportedAt.day(LocalDate.parse(moment.toString().substring(0, 10)))
                : ReportedAt.moment(moment);
    }

    Attributed attackersClaim(ReportHead report) {
        return claim(report, 0, true);
    }

    /** All claims of one of the reports again, by a publisher who copies the story an hour after the last report. */
    List<Attributed> copyOf(ReportHead report, List<Attributed> claims) {
        ReportHead copy =
                report("copy-" + report.id(), report.story(), ReportedAt.moment(START.plusSeconds(7 * 86_400)));
        return claims.stream()
                .filter(claim -> claim.assertion().report().equals(report))
                .map(claim -> {
                    Assertion said = claim.assertion();
                    Assertion again = new Assertion(
                            "copy-" + said.id(), "incident", copy, "reader 1", said.figure(), said.statement());
                    return new Attributed(again, claim.chain());
                })
                .toList();
    }

    private static ReportHead report(String id, String story, ReportedAt at) {
        return new ReportHead(
                id,
                "",
                Optional.of("Publisher " + Math.floorMod(id.hashCode(), 12)),
                at,
                Instant.EPOCH,
                Optional.empty(),
                "capture",
                List.of(),
                story);
    }

    private Attributed claim(ReportHead report, int source, boolean attackers) {
        String id = "a" + ++number;
        String origin = attackers ? "group:attackers" : source < 2 ? "press:" + source : "source:" + source;
        SourceKind kind = attackers ? SourceKind.GROUP : KINDS[source % KINDS.length];
        Figure figure = new Figure(
                "f" + number,
                new Span(number, number + 1),
                random.nextInt(9) == 0 ? "dozens" : "60",
                category,
                bounds(),
                false,
                subject(),
                random.nextInt(3) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty(),
                "i1",
                Optional.empty(),
                random.nextInt(20) == 0);
        Assertion assertion = new Assertion(
                id,
                "incident",
                report,
                "reader 1",
                figure,
                source < 2 && !attackers
                        ? Optional.empty()
                        : Optional.of(SaidForTest.statement(origin, kind, Stance.REPORTS)));
        return new Attributed(
                assertion,
                new Chain(origin, origin, kind, List.of(), report.publisher().orElse(""), attackers));
    }

    private String subject() {
        return switch (random.nextInt(8)) {
            case 0 -> "children";
            case 1 -> Figure.ATTACKERS;
            default -> Figure.ALL;
        };
    }

    private Bounds bounds() {
        long n = 10L * random.nextInt(12);
        Bounds bounds = switch (random.nextInt(5)) {
            case 0 -> Bounds.atLeast(n);
            case 1 -> Bounds.between(n, n + random.nextInt(30));
            case 2 -> Bounds.atMost(n);
            default -> Bounds.exactly(n);
        };
        return random.nextInt(5) == 0 ? bounds.approximately() : bounds;
    }
}
