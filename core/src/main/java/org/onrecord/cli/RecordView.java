package org.onrecord.cli;

import java.util.stream.Collectors;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.Category;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollRule;
import org.onrecord.publishing.words.AdvisoryWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.RecordHeadline;
import org.onrecord.publishing.words.TollWords;

/**
 * A record for people: what is known in a sentence, what supports it, the toll and how it changed, who says what, and
 * which reports tell of it.
 *
 * @param rule by which tolls are concluded
 * @param unfolded whether repetitions and copies stand by themselves
 * @param marks what plots are drawn with
 */
record RecordView(TollRule rule, boolean unfolded, PlotMarks marks) {
    String of(IncidentRecord record, AsOf asOf, Style style) {
        return Wrapped.lines(style.bold(RecordHeadline.of(record, rule)), 0, style.width())
                + seen(asOf, style)
                + advisories(record, style)
                + new RecordFacts(record, style).text()
                + new TollTable(record, rule, style).text()
                + plots(record, style)
                + new ClaimList(record, unfolded, style).text()
                + new TestimonyList(record, unfolded, style).text()
                + new ReportList(record, unfolded, style).text()
                + new EditList(record, style).text();
    }

    /** From which moment it is seen, unless from now. */
    private static String seen(AsOf asOf, Style style) {
        String words = MomentWords.seen(asOf.recorded(), asOf.reported());
        return words.isEmpty() ? "" : Wrapped.lines(style.dim(words), 0, style.width());
    }

    private static String advisories(IncidentRecord record, Style style) {
        String terms = AdvisoryWords.of(record.advisories());
        return terms.isEmpty() ? "" : style.dim("Content: " + terms) + "\n";
    }

    private String plots(IncidentRecord record, Style style) {
        return record.tolls().stream()
                .filter(series -> series.category() == Category.KILLED || series.category() == Category.INJURED)
                .filter(series -> !TollWords.isOfAttackers(series))
                .map(series -> new TollPlot(series, rule, marks, style).text())
                .collect(Collectors.joining());
    }
}
