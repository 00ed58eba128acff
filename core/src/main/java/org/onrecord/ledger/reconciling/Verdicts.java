package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What editors have decided on assertions.
 *
 * @param rejected ids of those that count no more
 * @param confirmed those that are right, in the order of the edits; the last one holds
 */
public record Verdicts(Set<String> rejected, List<Confirmation> confirmed) {
    public static final Verdicts NONE = new Verdicts(Set.of(), List.of());

    public Verdicts {
        rejected = Set.copyOf(rejected);
        confirmed = List.copyOf(confirmed);
    }

    /**
     * A figure is the toll, whatever else is said until then.
     *
     * @param assertion id of the assertion whose figure it is
     * @param by the editor's name
     * @param at when it was confirmed: a contradicting figure that is reported later ends it
     */
    public record Confirmation(String assertion, String by, Instant at) {}
}
