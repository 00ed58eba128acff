package org.onrecord.ledger.folding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Assertion;
import org.onrecord.model.Chain;
import org.onrecord.model.Edit;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Statement;
import org.onrecord.model.Testimony;
import org.onrecord.model.TollSeries;

/** Concludes from what reports say of one incident who says it, and which tolls follow. */
@FunctionalInterface
public interface Reconciliation {
    /** What follows from all that is said; the same for the same. */
    Conclusions conclude(Claims claims);

    /**
     * All that is said of one incident.
     *
     * @param assertions figures, by the time of the report
     * @param statements claims, denials and the like, by the time of the report
     * @param perpetrators who is said to have done it, the most named first
     * @param rejected ids of assertions that count no more
     * @param confirmed ids of assertions that a person has confirmed, each with the edit that confirms it
     */
    record Claims(
            List<Assertion> assertions,
            List<Said> statements,
            List<String> perpetrators,
            Set<String> rejected,
            Map<String, Edit> confirmed) {
        public Claims {
            assertions = List.copyOf(assertions);
            statements = List.copyOf(statements);
            perpetrators = List.copyOf(perpetrators);
            rejected = Set.copyOf(rejected);
            confirmed = Map.copyOf(confirmed);
        }
    }

    /** A {@link Testimony} before it is known through whom it comes; the parts are the same. */
    record Said(String id, String incident, ReportHead report, String reader, Statement statement) {
        Testimony through(Chain chain) {
            return new Testimony(id, incident, report, reader, statement, chain);
        }
    }

    /**
     * What follows.
     *
     * @param tolls as in the record
     * @param chains who says it, by the id of the assertion or statement; one for each statement at least
     */
    record Conclusions(List<TollSeries> tolls, Map<String, Chain> chains) {
        public Conclusions {
            tolls = List.copyOf(tolls);
            chains = Map.copyOf(chains);
        }
    }
}
