package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.IncidentSummary;

/**
 * Some of the incidents that a query asks for.
 *
 * <p>A cursor names the place of the last incident in the order of the query, not how many came before: what is reported
 * meanwhile moves the incidents that it is about, and neither skips nor repeats others.
 *
 * @param next what {@link IncidentQuery#after} takes for the incidents behind these, letters, digits, dots and hyphens
 *     alone; absent where these are the last
 */
public record IncidentPage(List<IncidentSummary> incidents, Optional<String> next) {
    public IncidentPage {
        incidents = List.copyOf(incidents);
    }
}
