package org.onrecord.publishing.web.page;

import java.util.List;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.ReportWords;

/**
 * The reports, copies folded under the first report of their story.
 *
 * @param counts "14 reports of 12 stories"
 */
public record ReportsView(String counts, List<Story> stories) {
    public ReportsView {
        stories = List.copyOf(stories);
    }

    /**
     * @param agencies "a story of Harbour News Agency"; empty where it is the publisher's own
     * @param folded "2 more reports of it: …"; empty where there are none
     */
    public record Story(Row first, String agencies, String folded, List<Row> copies) {
        public Story {
            copies = List.copyOf(copies);
        }
    }

    public record Row(When when, String publisher, Link title) {}

    static ReportsView of(IncidentRecord record, Links links) {
        MomentWords moments = MomentWords.of(record.reports());
        return new ReportsView(
                CountWords.of(record.reports().size(), "report") + " of " + CountWords.stories(record.stories()),
                ReportWords.byStory(record.reports()).stream()
                        .map(reports -> story(reports, moments, links))
                        .toList());
    }

    private static Story story(List<ReportHead> reports, MomentWords moments, Links links) {
        List<Row> rows =
                reports.stream().map(report -> row(report, moments, links)).toList();
        int copies = rows.size() - 1;
        return new Story(
                rows.get(0),
                ReportWords.agencies(reports.get(0)),
                copies == 0 ? "" : CountWords.of(copies, "more report") + " of it",
                rows.subList(1, rows.size()));
    }

    private static Row row(ReportHead report, MomentWords moments, Links links) {
        return new Row(
                When.of(report.reportedAt(), moments),
                ReportWords.publisher(report),
                new Link(Cut.title(ReportWords.title(report)), links.report(report.id())));
    }
}
