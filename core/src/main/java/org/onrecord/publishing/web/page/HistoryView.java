package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.ledger.Step;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
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

    /** @param steps the entries that the record is folded from, and those that count no more */
    static HistoryView of(IncidentRecord record, List<Step> steps, Links links) {
        List<Moved> moved = new ArrayList<>(reports(record, steps, links));
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

    /** Reports that came in at one moment are one change, and so are those that were read again at one. */
    private static List<Moved> reports(IncidentRecord record, List<Step> steps, Links links) {
        Map<Instant, Set<String>> received = new TreeMap<>();
        Map<Instant, Set<String>> read = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Step step : steps) {
            step.report().ifPresent(report -> {
                boolean first = step.kind().equals("received") || seen.add(report);
                (first ? received : read)
                        .computeIfAbsent(step.recordedAt(), at -> new LinkedHashSet<>())
                        .add(report);
            });
        }
        List<Moved> moved = new ArrayList<>();
        received.forEach((at, reports) -> moved.add(moved(at, reports, "taken in", record, links)));
        read.forEach((at, reports) -> moved.add(moved(at, reports, "read again", record, links)));
        return moved;
    }

    private static Moved moved(Instant at, Set<String> reports, String how, IncidentRecord record, Links links) {
        List<Link> parts = reports.stream()
                .map(report -> new Link(title(report, record), links.report(report)))
                .toList();
        String words = CountWords.of(reports.size(), "report") + " " + how;
        return new Moved(at, new Change(When.of(at, MomentWords.inFull()), links.asOf(at), words, "", parts));
    }

    /** A report that has left the record is named by its id. */
    private static String title(String report, IncidentRecord record) {
        return record.reports().stream()
                .filter(one -> one.id().equals(report))
                .findFirst()
                .map(one -> Cut.title(ReportWords.publisher(one) + ": " + ReportWords.title(one)))
                .orElse("report " + Printable.of(report));
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
