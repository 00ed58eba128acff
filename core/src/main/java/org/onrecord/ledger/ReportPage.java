package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Some of the reports, the newest entered first.
 *
 * @param next what {@link Ledger#reports} takes for the reports behind these, letters and digits alone; absent where
 *     these are the last
 */
public record ReportPage(List<LinkedReport> reports, Optional<String> next) {
    public ReportPage {
        reports = List.copyOf(reports);
    }
}
