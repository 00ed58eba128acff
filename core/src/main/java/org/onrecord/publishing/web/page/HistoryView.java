package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.EditWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.ReportWords;

/**
 * What changed when and why, the latest first, and the moment from which the page is seen.
 *
 * @param path where the form leads that asks for another moment
 * @param rule the rule's code, which the form keeps
 * @param asOf what the form holds already; may be empty
 * @param reportedBy likewise
 */
public record HistoryView(String path, String rule, String asOf, String reportedBy, List<Change> changes) {
    public HistoryView {
        changes = List.copyOf(changes);
    }

    /**
     * @param when leads to the page as it was seen then
     * @param words what changed, and by whom
     * @param reason why, in a person's words; may be empty
     * @param parts of what it consists; may be empty
     */
    public record Change(When when, String href, String words, String reason, List<Link> parts) {
        public Change {
            parts = List.copyOf(parts);
        }
    }

    static HistoryView of(IncidentRecord record, Links links) {
        List<Moved> moved = new ArrayList<>(received(record, links));
        record.edits().forEach(edit -> moved.add(edited(edit, record, links)));
        moved.sort(Comparator.comparing(Moved::at).reversed());
        return new HistoryView(
                "/incidents/" + Links.encoded(record.id()),
                links.seen().rule().code(),
                inForm(links.seen().asOf().recorded()),
                inForm(links.seen().asOf().reported()),
                moved.stream().map(Moved::change).toList());
    }

    private static String inForm(Optional<Instant> moment) {
        return moment.map(PastMoment::inForm).orElse("");
    }

    /** A change with the moment to order it by. */
    private record Moved(Instant at, Change change) {}

    /** Reports that came in at one moment are one change. */
    private static Collection<Moved> received(IncidentRecord record, Links links) {
        Map<Instant, List<ReportHead>> byMoment = record.reports().stream()
                .collect(Collectors.groupingBy(ReportHead::recordedAt, TreeMap::new, Collectors.toList()));
        return byMoment.entrySet().stream()
                .map(entry -> new Moved(entry.getKey(), received(entry.getKey(), entry.getValue(), links)))
                .toList();
    }

    private static Change received(Instant at, List<ReportHead> reports, Links links) {
        return new Change(
                When.of(at, MomentWords.inFull()),
                links.asOf(at),
                CountWords.of(reports.size(), "report") + " taken in",
                "",
                reports.stream()
                        .map(report -> new Link(
                                Cut.title(ReportWords.publisher(report) + ": " + ReportWords.title(report)),
                                links.report(report.id())))
                        .toList());
    }

    private static Moved edited(Edit edit, IncidentRecord record, Links links) {
        String undone =
                edit.undone().map(by -> "; undone by edit " + Printable.of(by)).orElse("");
        return new Moved(
                edit.recordedAt(),
                new Change(
                        When.of(edit.recordedAt(), MomentWords.inFull()),
                        links.asOf(edit.recordedAt()),
                        "edit " + Printable.of(edit.id()) + ": " + new EditWords(record).of(edit) + undone,
                        Printable.of(edit.reason()),
                        List.of()));
    }
}
