package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.ledger.reconciling.ReportClaims.Speaking;
import org.onrecord.model.Bounds;
import org.onrecord.model.Claim.Standing;
import org.onrecord.model.Figure;

/** Goes through the reports in the order of their times, once, and keeps what each source holds. */
final class Fold {
    private final Stage stage;
    private final Direction direction;
    private final Verdict verdict;
    private final Predicate<Figure> isFormer;

    private final Map<Speaking, Line> lines = new HashMap<>();
    private final Map<Told, Judged> told = new HashMap<>();
    private final Map<String, Judged> judged = new HashMap<>();

    /** Positions that a publisher took by itself in a report that has them from somebody else: no independent source. */
    private final Set<Position> restated = new HashSet<>();

    private long turn;

    Fold(Stage stage, Direction direction, Verdict verdict, Predicate<Figure> isFormer) {
        this.stage = stage;
        this.direction = direction;
        this.verdict = verdict;
        this.isFormer = isFormer;
    }

    /** What a story has from a source: its copies, and a report that has it twice, add nothing. */
    private record Told(String story, Speaking speaking, Bounds bounds) {
        static Told of(Attributed claim) {
            return new Told(claim.assertion().report().story(), Speaking.of(claim), claim.bounds());
        }
    }

    /** Takes one report's claims in the order of its text. */
    void report(List<Attributed> report, Instant at) {
        for (ReportClaims claims : ReportClaims.of(report, verdict.rejected(), direction, isFormer)) {
            claims.rejected().forEach(claim -> put(line(claim).reject(claim)));
            claims.former().forEach(claim -> withdraw(claim, claims.furthest(), at));
            boolean copied = claims.furthest().filter(this::isCopy).isPresent();
            claims.lookingBack().forEach(this::lookBack);
            claims.furthest()
                    .filter(claim -> !copied)
                    .ifPresent(claim -> take(claim, Restatement.isOne(claim, report, verdict.rejected()), at));
            claims.repeating().forEach(this::isCopy);
        }
        report.forEach(verdict::pass);
    }

    /** Whether the story has told it before; if so, it is put down as a copy. */
    private boolean isCopy(Attributed claim) {
        Judged before = told.get(Told.of(claim));
        if (before == null) {
            return false;
        }
        put(before.copiedBy(claim));
        return true;
    }

    private void lookBack(Attributed claim) {
        if (!isCopy(claim)) {
            tell(line(claim).lookBack(claim, ++turn));
        }
    }

    private void take(Attributed claim, boolean isRestatement, Instant at) {
        Positions positions = stage.findFor(claim).orElse(Positions.NOWHERE);
        Line line = line(claim);
        Optional<Position> before = lift(line, positions);
        Judged news = line.take(claim, ++turn);
        tell(news);
        Position now = line.held().orElseThrow();
        if (before.filter(position -> position == now).isPresent()) {
            keep(now, claim, positions, at);
            return;
        }
        if (isRestatement) {
            restated.add(now);
        } else {
            positions.place(now, at);
            verdict.hear(claim);
        }
        before.filter(position -> direction.isBack(Difference.between(now.bounds(), position.bounds())))
                .ifPresent(position -> positions.withdraw(position, at));
    }

    /** Takes the position that a source holds off the board while it may change. */
    private Optional<Position> lift(Line line, Positions positions) {
        line.held().filter(this::isOnBoard).ifPresent(positions::lift);
        return line.held();
    }

    private void keep(Position position, Attributed claim, Positions positions, Instant at) {
        if (isOnBoard(position)) {
            positions.putBack(position);
        } else if (position.standing() == Standing.OVERTAKEN && claim.bounds().equals(position.bounds())) {
            positions.place(position, at);
        }
    }

    private boolean isOnBoard(Position position) {
        return position.standing() == Standing.CURRENT && !restated.contains(position);
    }

    private void withdraw(Attributed claim, Optional<Attributed> furthest, Instant at) {
        Positions positions = stage.findFor(claim).orElse(Positions.NOWHERE);
        boolean exceeded = furthest.map(further -> Difference.between(further.bounds(), claim.bounds()))
                .filter(difference -> difference == Difference.SHARPER
                        || difference == (direction == Direction.RISING ? Difference.HIGHER : Difference.LOWER))
                .isPresent();
        Line line = line(claim);
        Optional<Position> before = lift(line, positions);
        put(line.withdraw(claim, ++turn, exceeded ? Standing.SUPERSEDED : Standing.CORRECTED));
        before.ifPresent(position -> {
            if (isOnBoard(position)) {
                positions.putBack(position);
            } else if (position.standing() == Standing.CORRECTED) {
                positions.withdraw(position, at);
            }
        });
    }

    private Line line(Attributed claim) {
        return lines.computeIfAbsent(Speaking.of(claim), speaking -> new Line(direction));
    }

    private void tell(Judged news) {
        told.put(Told.of(news.claim()), news);
        put(news);
    }

    private void put(Judged claim) {
        judged.put(claim.claim().id(), claim);
    }

    /** Looks at the end whether what publishers took from others is overtaken, as it never stood on the board. */
    void close() {
        restated.stream()
                .filter(position -> position.standing() == Standing.CURRENT)
                .filter(stage.board()::isOvertaken)
                .forEach(position -> position.stand(Standing.OVERTAKEN));
    }

    /** What a claim that was taken in is to those before it. */
    Judged judged(Attributed claim) {
        Judged found = judged.get(claim.id());
        if (found == null) {
            throw new IllegalArgumentException("Expected a claim that was folded but found " + claim.id());
        }
        return found;
    }
}
