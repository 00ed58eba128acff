package org.onrecord.ledger;

import java.util.List;
import org.onrecord.model.ReportHead;

/**
 * A report, and what it tells of.
 *
 * @param incidents ids of the incidents that it is linked to, as they stand now
 */
public record LinkedReport(ReportHead head, List<String> incidents) {
    public LinkedReport {
        incidents = List.copyOf(incidents);
    }
}
