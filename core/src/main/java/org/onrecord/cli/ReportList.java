package org.onrecord.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.ReportWords;

/** The reports of an incident, copies folded under the first report of their story. */
final class ReportList {
    private static final int INDENT = 2;
    private static final int PUBLISHER_COLUMNS = 24;

    private final IncidentRecord record;
    private final MomentWords moments;
    private final boolean unfolded;
    private final Style style;
    private final int timeColumns;

    /** @param unfolded whether copies stand by themselves, with the story that they repeat */
    ReportList(IncidentRecord record, boolean unfolded, Style style) {
        this.record = record;
        this.moments = MomentWords.of(record.reports());
        this.unfolded = unfolded;
        this.style = style;
        this.timeColumns = 2
                + record.reports().stream()
                        .mapToInt(report -> moments.of(report.reportedAt()).length())
                        .max()
                        .orElse(0);
    }

    /** Empty where the record has no report. */
    String text() {
        String rows =
                ReportWords.byStory(record.reports()).stream().map(this::story).collect(Collectors.joining());
        String counts = " " + record.reports().size() + " of " + CountWords.stories(record.stories());
        return rows.isEmpty() ? "" : "\n" + style.heading("Reports") + style.dim(counts) + "\n" + rows;
    }

    private String story(List<ReportHead> reports) {
        if (unfolded) {
            return row(reports.get(0))
                    + reports.stream()
                            .skip(1)
                            .map(copy -> row(copy)
                                    + below("a copy of the story of " + ReportWords.publisher(reports.get(0))))
                            .collect(Collectors.joining());
        }
        List<String> copies =
                reports.stream().skip(1).map(ReportWords::publisher).distinct().toList();
        String words = CountWords.of(reports.size() - 1, "more report") + " of it: " + String.join(", ", copies);
        return row(reports.get(0)) + (copies.isEmpty() ? "" : below(words));
    }

    private String row(ReportHead report) {
        String agencies = ReportWords.agencies(report);
        String cells = " ".repeat(INDENT)
                + Wrapped.cell(moments.of(report.reportedAt()), timeColumns)
                + Wrapped.cell(ReportWords.publisher(report), PUBLISHER_COLUMNS);
        return Wrapped.row(cells, ReportWords.title(report), style.width())
                + (agencies.isEmpty() ? "" : below(agencies));
    }

    private String below(String words) {
        return Wrapped.below(INDENT + timeColumns + PUBLISHER_COLUMNS, style.dim(words), style.width());
    }
}
