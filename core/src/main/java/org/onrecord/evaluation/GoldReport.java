package org.onrecord.evaluation;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Report;

/** A report with its annotation, every quote resolved to its span. */
record GoldReport(
        Report report,
        Optional<GoldIncident> main,
        List<GoldFigure> figures,
        List<GoldStatement> claims,
        List<GoldStatement> confirmations,
        List<GoldStatement> warnings) {
    GoldReport {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        confirmations = List.copyOf(confirmations);
        warnings = List.copyOf(warnings);
    }
}
