package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Claim.Standing;
import org.onrecord.model.Conflict;

/**
 * The positions that stand against each other at one moment, at most one a source.
 *
 * <p>It is kept up from claim to claim: a new position is held against the camps that stand, not against all claims, and
 * a position that others have gone beyond leaves the board until its source repeats it.
 */
final class Board implements Positions {
    private final Direction direction;
    private final Camps standing;
    private final Disputes disputes = new Disputes();

    /** Positions that are overtaken, by the source that overtook them. */
    private final Map<String, Set<Position>> overtakenBy = new HashMap<>();

    private long steps;

    Board(Direction direction, VagueWords vagueWords) {
        this.direction = direction;
        standing = new Camps(vagueWords);
    }

    Camps standing() {
        return standing;
    }

    /** Whether two of the positions contradict each other. */
    boolean isDisputed() {
        long low = 0;
        long high = Interval.OPEN;
        for (Camp camp : standing.all()) {
            steps++;
            low = Math.max(low, camp.meant().low());
            high = Math.min(high, camp.meant().high());
        }
        return low > high;
    }

    List<Conflict> conflicts() {
        return disputes.conflicts(standing);
    }

    /** How many comparisons it took. */
    long steps() {
        return steps;
    }

    @Override
    public void place(Position position, Instant at) {
        Optional<Position> beyond = findBeyond(position);
        if (beyond.isPresent()) {
            overtake(position, beyond.get());
            return;
        }
        position.stand(Standing.CURRENT);
        for (Camp camp : List.copyOf(standing.all())) {
            steps++;
            boolean isFurther = direction.isBeyond(position.bounds(), camp.bounds());
            if (isFurther || direction.exceeds(position.bounds(), camp.bounds())) {
                overtake(camp, position);
            }
            if (isFurther || direction.isBeyond(camp.bounds(), position.bounds())) {
                disputes.note(camp, position, at);
            }
        }
        standing.putBack(position);
    }

    private void overtake(Camp camp, Position by) {
        List<Position> left = new ArrayList<>();
        for (Position position : camp.members()) {
            steps++;
            if (!position.supported().middle().isBefore(by.since().from())) {
                break;
            }
            if (position.endedBefore(by)) {
                left.add(position);
            }
        }
        for (Position position : left) {
            standing.lift(position);
            overtake(position, by);
        }
    }

    private void overtake(Position position, Position by) {
        position.stand(Standing.OVERTAKEN);
        overtakenBy
                .computeIfAbsent(by.origin(), origin -> new LinkedHashSet<>())
                .add(position);
    }

    /** Whether a position that is not on the board is overtaken by one that is. */
    boolean isOvertaken(Position position) {
        return findBeyond(position).isPresent();
    }

    /**
     * One that has overtaken a position: its figure contradicts the position's, and was first given after its last
     * support; or the position is a mere bound that says less, before or after.
     */
    private Optional<Position> findBeyond(Position position) {
        for (Camp camp : standing.all()) {
            steps++;
            boolean contradicts = direction.isBeyond(camp.bounds(), position.bounds());
            if (!contradicts && !direction.exceeds(camp.bounds(), position.bounds())) {
                continue;
            }
            for (Position beyond : camp.members()) {
                steps++;
                if (position.endedBefore(beyond) || !contradicts && beyond.beganBefore(position)) {
                    return Optional.of(beyond);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void lift(Position position) {
        standing.lift(position);
    }

    @Override
    public void putBack(Position position) {
        standing.putBack(position);
    }

    @Override
    public void withdraw(Position position, Instant at) {
        Set<Position> freed = overtakenBy.getOrDefault(position.origin(), Set.of());
        overtakenBy.remove(position.origin());
        for (Position overtaken : freed) {
            if (overtaken.standing() == Standing.OVERTAKEN) {
                place(overtaken, at);
            }
        }
    }
}
