package org.onrecord.ledger.reconciling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Bounds;
import org.onrecord.model.Claim.Relation;
import org.onrecord.model.Claim.Standing;

/** What one source has said of one group of people over time: one position that it holds now, and those before. */
final class Line {
    private final Direction direction;
    private final Map<Bounds, Position> said = new HashMap<>();
    private Optional<Position> held = Optional.empty();

    Line(Direction direction) {
        this.direction = direction;
    }

    Optional<Position> held() {
        return held;
    }

    /** Takes the figure that a report has from the source as the furthest. */
    Judged take(Attributed claim, long turn) {
        if (held.isEmpty()) {
            return hold(claim, turn, Relation.FIRST);
        }
        Position current = held.get();
        Difference difference = Difference.between(claim.bounds(), current.bounds());
        if (current.standing() == Standing.CORRECTED) {
            return takeAfterWithdrawal(claim, turn, difference);
        }
        if (current.standing() == Standing.SUPERSEDED) { // the same report looks back at it
            return hold(claim, turn, Relation.SUPERSESSION);
        }
        return switch (difference) {
            case EQUAL -> {
                current.repeat(claim, turn);
                yield Judged.of(claim, Relation.REPETITION, Optional.of(current.id()), current);
            }
            case WIDER, ACROSS -> Judged.of(claim, Relation.REPETITION, Optional.of(current.id()), current);
            case SHARPER -> hold(claim, turn, Relation.SUPERSESSION);
            case HIGHER, LOWER ->
                direction.isBack(difference) ? goBack(claim, turn, current) : goOn(claim, turn, current);
        };
    }

    /** A figure that goes back: news that comes late, or a correction. */
    private Judged goBack(Attributed claim, long turn, Position current) {
        Optional<Position> earlier = Optional.ofNullable(said.get(claim.bounds()))
                .filter(position -> position.since().compareTo(current.since()) < 0);
        boolean known = current.hasReporter(claim.assertion().report());
        boolean silent = current.isSilentAt(claim.at());
        if (earlier.isPresent()) {
            return known && silent ? hold(claim, turn, backwards()) : lag(claim, turn, earlier.get());
        }
        if (direction == Direction.FALLING || known || silent) {
            return hold(claim, turn, backwards());
        }
        return lag(claim, turn, current);
    }

    private Relation backwards() {
        return direction == Direction.RISING ? Relation.CORRECTION : Relation.SUPERSESSION;
    }

    /** A figure that goes further, unless it is one corrected lately of which the publisher has not heard. */
    private Judged goOn(Attributed claim, long turn, Position current) {
        Optional<Position> corrected = Optional.ofNullable(said.get(claim.bounds()))
                .filter(position -> position.standing() == Standing.CORRECTED)
                .filter(position -> !current.hasReporter(claim.assertion().report()))
                .filter(position -> !Position.isDayAfter(current.since(), claim.at()));
        return corrected.isPresent() ? lag(claim, turn, corrected.get()) : hold(claim, turn, Relation.SUPERSESSION);
    }

    private Judged takeAfterWithdrawal(Attributed claim, long turn, Difference difference) {
        Position withdrawn = held.orElseThrow();
        if (difference == Difference.EQUAL
                && !withdrawn.isSilentAt(claim.at())
                && !withdrawn.hasReporter(claim.assertion().report())) {
            return lag(claim, turn, withdrawn);
        }
        return hold(claim, turn, difference == Difference.LOWER ? Relation.CORRECTION : Relation.SUPERSESSION);
    }

    /** News that comes late: it repeats what the source once said, or what others had from it, and changes nothing. */
    private Judged lag(Attributed claim, long turn, Position of) {
        if (of.bounds().equals(claim.bounds())) {
            return Judged.of(claim, Relation.REPETITION, Optional.of(of.id()), of);
        }
        Position late = said.containsKey(claim.bounds())
                ? said.get(claim.bounds())
                : remember(claim, turn, Standing.SUPERSEDED);
        return Judged.of(claim, Relation.REPETITION, Optional.of(of.id()), late);
    }

    private Judged hold(Attributed claim, long turn, Relation relation) {
        Optional<String> earlier = held.map(Position::id);
        held.filter(position -> position.standing() != Standing.CORRECTED)
                .ifPresent(position ->
                        position.stand(relation == Relation.CORRECTION ? Standing.CORRECTED : Standing.SUPERSEDED));
        Position taken = new Position(claim, turn);
        said.put(claim.bounds(), taken);
        held = Optional.of(taken);
        return Judged.of(claim, relation, earlier, taken);
    }

    /** A figure of a report that has a further one from the source: a look back, which changes nothing. */
    Judged lookBack(Attributed claim, long turn) {
        Judged judged = past(claim, Standing.SUPERSEDED, held);
        if (held.isEmpty()) {
            held = Optional.of(remember(claim, turn, Standing.SUPERSEDED));
        }
        return judged;
    }

    /** A figure that an editor has rejected: it is told, and nothing follows from it. */
    Judged reject(Attributed claim) {
        return past(claim, Standing.REJECTED, Optional.empty());
    }

    /**
     * A figure that its report gives as one that no longer stands: the source holds it no more.
     *
     * @param standing what becomes of it: corrected, or superseded where the report has a higher one from the source
     */
    Judged withdraw(Attributed claim, long turn, Standing standing) {
        Judged judged = past(claim, standing, held);
        Position withdrawn =
                said.containsKey(claim.bounds()) ? said.get(claim.bounds()) : remember(claim, turn, standing);
        if (held.isEmpty()) {
            held = Optional.of(withdrawn);
        }
        if (held.get() == withdrawn) {
            withdrawn.repeat(claim, turn);
            withdrawn.stand(standing);
        }
        return judged;
    }

    private Position remember(Attributed claim, long turn, Standing standing) {
        Position position = new Position(claim, turn);
        position.stand(standing);
        said.put(claim.bounds(), position);
        return position;
    }

    private Judged past(Attributed claim, Standing standing, Optional<Position> otherwise) {
        Optional<String> earlier = Optional.ofNullable(said.get(claim.bounds()))
                .or(() -> otherwise)
                .map(Position::id);
        return Judged.fixed(claim, earlier.isPresent() ? Relation.REPETITION : Relation.FIRST, earlier, standing);
    }
}
