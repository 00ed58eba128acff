package org.onrecord.evaluation;

import java.util.Optional;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/**
 * A claim, a confirmation or a warning as annotators see it.
 *
 * @param group who is said to have done it, for claims and accusations
 * @param by who says so
 */
record GoldStatement(Span span, String quote, Stance stance, Optional<String> group, Optional<String> by) {
    boolean isMatchedBy(Statement statement) {
        return stance == statement.stance() && span.overlap(statement.span()) > 0;
    }
}
