package org.onrecord.ledger.reconciling;

import java.util.Optional;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;

/** Where positions go by whom they count: all, parts of them, or those who did it. */
final class Stage {
    private final String counted;
    private final SingleMentions singleMentions;
    private final boolean addsAttackers;
    private final Board board;
    private final Board attackers;
    private final Camps parts;
    private final Camps areas;

    Stage(Category category, String counted, SingleMentions singleMentions, VagueWords vagueWords) {
        this.counted = counted;
        this.singleMentions = singleMentions;
        addsAttackers = counted.equals(Figure.ALL) && (category == Category.KILLED || category == Category.INJURED);
        Direction direction = Direction.of(category);
        board = new Board(direction, vagueWords);
        attackers = new Board(direction, vagueWords);
        parts = new Camps(vagueWords);
        areas = new Camps(vagueWords);
    }

    Board board() {
        return board;
    }

    Situation situation() {
        return new Situation(board.standing(), parts, areas, attackers.standing(), board.isDisputed());
    }

    /** Where a claim's position goes; absent where the series has nothing to do with it. */
    Optional<Positions> findFor(Attributed claim) {
        String subject = claim.subject();
        if (claim.chain().attackers()) {
            return isListed(claim) ? Optional.of(Positions.NOWHERE) : Optional.empty();
        }
        if (singleMentions.mayBeDead(claim)) {
            return isListed(claim) ? Optional.of(Positions.NOWHERE) : Optional.empty();
        }
        if (subject.equals(counted)) {
            return Optional.of(counted.equals(Figure.ALL) && singleMentions.isPart(claim) ? parts : board);
        }
        if (subject.equals(Figure.ATTACKERS)) {
            return addsAttackers ? Optional.of(attackers) : Optional.empty();
        }
        return counted.equals(Figure.ALL) ? Optional.of(claim.isOfArea() ? areas : parts) : Optional.empty();
    }

    /** Whether a claim is one of the series: those on attackers have a series of their own. */
    boolean isListed(Attributed claim) {
        return claim.subject().equals(counted)
                || counted.equals(Figure.ALL) && !claim.subject().equals(Figure.ATTACKERS);
    }

    long steps() {
        return board.steps() + attackers.steps();
    }
}
