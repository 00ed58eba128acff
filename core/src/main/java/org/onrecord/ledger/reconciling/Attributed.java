package org.onrecord.ledger.reconciling;

import java.util.Comparator;
import org.onrecord.model.Assertion;
import org.onrecord.model.Bounds;
import org.onrecord.model.Chain;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportedAt;

/**
 * An assertion with who says it.
 *
 * @param assertion what a report says
 * @param chain who says it, through whom
 */
public record Attributed(Assertion assertion, Chain chain) {
    /** By the time of the report, then in an order that is the same however they come: report, place in its text, id. */
    static final Comparator<Attributed> ORDER = Comparator.comparing(Attributed::at)
            .thenComparing(claim -> claim.assertion.report().id())
            .thenComparing(claim -> claim.assertion.figure().span())
            .thenComparing(Attributed::id);

    String id() {
        return assertion.id();
    }

    ReportedAt at() {
        return assertion.report().reportedAt();
    }

    Bounds bounds() {
        return assertion.figure().bounds();
    }

    String subject() {
        return assertion.figure().subject();
    }

    /** Whether it counts the people of an area alone. */
    boolean isOfArea() {
        return assertion.figure().area().isPresent() && !subject().equals(Figure.ALL);
    }
}
