package org.onrecord.ledger.reconciling;

import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Claim.Relation;
import org.onrecord.model.Claim.Standing;

/**
 * What a claim is to earlier ones, while its standing may still change.
 *
 * @param claim what is said
 * @param relation what it is to the earlier one
 * @param earlier id of the earlier one
 * @param position whose standing it shares
 * @param fixed its own standing, where it never had a share in a position
 */
record Judged(
        Attributed claim,
        Relation relation,
        Optional<String> earlier,
        Optional<Position> position,
        Optional<Standing> fixed) {
    static Judged of(Attributed claim, Relation relation, Optional<String> earlier, Position position) {
        return new Judged(claim, relation, earlier, Optional.of(position), Optional.empty());
    }

    static Judged fixed(Attributed claim, Relation relation, Optional<String> earlier, Standing standing) {
        return new Judged(claim, relation, earlier, Optional.empty(), Optional.of(standing));
    }

    /** The same figure told again by a copy of the story, or again in the same report. */
    Judged copiedBy(Attributed copy) {
        return new Judged(copy, Relation.REPETITION, Optional.of(claim.id()), position, fixed);
    }

    Claim claimed() {
        Standing standing = fixed.or(() -> position.map(Position::standing)).orElse(Standing.CURRENT);
        return new Claim(claim.assertion(), claim.chain(), relation, earlier, standing);
    }
}
