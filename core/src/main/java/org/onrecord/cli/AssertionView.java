package org.onrecord.cli;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Assertion;
import org.onrecord.model.Claim;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;
import org.onrecord.model.TollSeries;

/** What a report says of a number: its sentence, who says it, where it stands, and where the report comes from. */
final class AssertionView {
    private static final int INDENT = 4;
    private static final int LABEL_COLUMNS = 12;

    private final Claim claim;
    private final Optional<Report> report;
    private final Style style;

    /** @param report the report with its text; absent where the ledger has it no more */
    AssertionView(Claim claim, Optional<Report> report, Style style) {
        this.claim = claim;
        this.report = report;
        this.style = style;
    }

    /** @param relation what the claim is to those before it, in words */
    String text(TollSeries series, String relation) {
        Assertion assertion = claim.assertion();
        ReportHead head = assertion.report();
        MomentWords moments = MomentWords.inFull();
        String number = ClaimWords.number(assertion.figure(), series.counted());
        String publisher = ReportList.publisher(head);
        return "  " + Wrapped.cell(style.bold(number), 20) + style.dim(Printable.of(assertion.id())) + "\n"
                + Wrapped.lines(sentence(), INDENT, style.width())
                + line(
                        "who",
                        ChainWords.of(claim.chain()) + " ("
                                + claim.chain().kind().code() + ")")
                + line("standing", relation)
                + line(
                        "report",
                        (head.title().isBlank() ? "(no title)" : "“" + Printable.of(head.title()) + "”") + ", "
                                + publisher + agencies(head))
                + line("published", moments.of(head.reportedAt()) + " UTC")
                + line("recorded", moments.of(head.recordedAt()) + " UTC")
                + line("url", head.url().map(URI::toString).map(Printable::of).orElse("none known"))
                + line("capture", Printable.of(head.capture()))
                + line("characters", characters(assertion.figure().span()))
                + line("reader", Printable.of(assertion.reader()));
    }

    private String line(String label, String value) {
        String cells = " ".repeat(INDENT) + Wrapped.cell(style.dim(label), LABEL_COLUMNS);
        return value.isEmpty() ? "" : Wrapped.row(cells, value, style.width());
    }

    private String sentence() {
        Assertion assertion = claim.assertion();
        return report.filter(
                        one -> assertion.figure().span().end() <= one.text().length())
                .map(one -> new Context(one).around(assertion.figure().span(), style))
                .orElseGet(() -> style.highlight(Printable.of(assertion.figure().text())));
    }

    private static String agencies(ReportHead head) {
        String named = head.agencies().stream().map(Printable::of).collect(Collectors.joining(", "));
        String copied = head.isCopy() ? "repeats an earlier report" : "";
        String both = Stream.of(named.isEmpty() ? "" : "a story of " + named, copied)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private String characters(Span span) {
        return span.start() + " to " + span.end() + " of report "
                + Printable.of(claim.assertion().report().id());
    }
}
