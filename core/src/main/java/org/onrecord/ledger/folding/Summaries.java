package org.onrecord.ledger.folding;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/** Makes of a record the line that a list shows. */
public final class Summaries {
    private Summaries() {}

    /** The summary of a record. */
    public static IncidentSummary of(IncidentRecord record) {
        List<Instant> times = record.reports().stream()
                .map(report -> report.reportedAt().middle())
                .sorted()
                .toList();
        return new IncidentSummary(
                record.id(),
                title(record),
                record.kinds().stream().findFirst(),
                record.occurred().map(Supported::value),
                record.place().map(Supported::value),
                toll(record, Category.KILLED),
                toll(record, Category.INJURED),
                record.reports().size(),
                record.stories(),
                record.isDisputed(),
                record.testimonies().stream()
                        .anyMatch(testimony -> testimony.statement().stance() == Stance.CLAIMS_RESPONSIBILITY),
                times.get(0),
                times.get(times.size() - 1));
    }

    /** The headline of the latest report that has one, a copy's where only copies have; empty where none has. */
    private static String title(IncidentRecord record) {
        return record.reports().stream()
                .filter(report -> !report.title().isBlank())
                .max(comparing((ReportHead report) -> !report.isCopy())
                        .thenComparing(ReportHead::reportedAt)
                        .thenComparing(ReportHead::id))
                .map(ReportHead::title)
                .orElse("");
    }

    private static Toll toll(IncidentRecord record, Category category) {
        return record.findToll(category, Figure.ALL)
                .map((TollSeries series) -> series.toll(TollRule.ONRECORD))
                .orElse(Toll.NONE);
    }
}
