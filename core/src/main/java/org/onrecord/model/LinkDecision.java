package org.onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a report tells of an incident that is known already, and why.
 *
 * @param incident id of the known incident; absent where the report's is a new one
 * @param score how likely it is the nearest known incident, 0 to 1; 0 where none was near
 * @param reasons what speaks for and against the nearest known incident, the weightiest first
 */
public record LinkDecision(Optional<String> incident, double score, List<Reason> reasons) {
    public LinkDecision {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Expected a score of 0 to 1 but found " + score);
        }
        reasons = List.copyOf(reasons);
    }

    /** Whether no known incident is the report's. */
    public boolean isNew() {
        return incident.isEmpty();
    }

    /**
     * One thing that speaks for or against.
     *
     * @param words a short phrase: "both name john smith"
     * @param weight how much it adds to the logarithm of the odds; below 0 it speaks against
     */
    public record Reason(String words, double weight) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s (%+.1f)", words, weight);
        }
    }
}
