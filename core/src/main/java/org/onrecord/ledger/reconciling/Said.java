package org.onrecord.ledger.reconciling;

import java.util.Optional;
import org.onrecord.model.Assertion;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Statement;

/**
 * Something that a report says, by itself or from somebody: what a chain is wanted for.
 *
 * @param id of the assertion or testimony
 * @param report who published it and when
 * @param statement the words that say who says it; absent where the publisher asserts it itself
 */
public record Said(String id, ReportHead report, Optional<Statement> statement) {
    public static Said of(Assertion assertion) {
        return new Said(assertion.id(), assertion.report(), assertion.statement());
    }
}
