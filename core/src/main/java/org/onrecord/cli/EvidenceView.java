package org.onrecord.cli;

import java.net.URI;
import java.util.Optional;
import org.onrecord.model.Chain;
import org.onrecord.model.Claim;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.model.Testimony;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.ReportWords;

/**
 * What stands behind a piece of a record: the sentence, who says it, and where the report comes from.
 *
 * @param report in which it stands
 * @param span the words that say it
 * @param chain who says it through whom; absent where the record does not tell
 * @param reader who read it; absent likewise
 */
record EvidenceView(ReportHead report, Span span, Optional<Chain> chain, Optional<String> reader) {
    private static final int INDENT = 4;
    private static final int LABEL_COLUMNS = 12;

    static EvidenceView of(Claim claim) {
        return new EvidenceView(
                claim.assertion().report(),
                claim.assertion().figure().span(),
                Optional.of(claim.chain()),
                Optional.of(claim.assertion().reader()));
    }

    static EvidenceView of(Testimony testimony) {
        Statement statement = testimony.statement();
        return new EvidenceView(
                testimony.report(), statement.span(), Optional.of(testimony.chain()), Optional.of(testimony.reader()));
    }

    /**
     * Lines below what they are evidence of.
     *
     * @param text the report with its text; absent where the ledger has it no more
     * @param standing what it is to other evidence, in words; may be empty
     */
    String lines(Optional<Report> text, String standing, Style style) {
        MomentWords moments = MomentWords.inFull();
        return Wrapped.lines(sentence(text, style), INDENT, style.width())
                + line(
                        "who",
                        chain.map(one -> ChainWords.of(one) + " (" + one.kind().code() + ")"),
                        style)
                + line("standing", Optional.of(standing), style)
                + line("report", Optional.of(title() + ", " + ReportWords.publisher(report) + story()), style)
                + line("published", Optional.of(moments.of(report.reportedAt()) + " UTC"), style)
                + line("recorded", Optional.of(moments.of(report.recordedAt()) + " UTC"), style)
                + line("url", report.url().map(URI::toString), style)
                + line("capture", Optional.of(report.capture()), style)
                + line(
                        "characters",
                        Optional.of(span.start() + " to " + span.end() + " of report " + report.id()),
                        style)
                + line("reader", reader, style);
    }

    private static String line(String label, Optional<String> value, Style style) {
        String cells = " ".repeat(INDENT) + Wrapped.cell(style.dim(label), LABEL_COLUMNS);
        return value.filter(words -> !words.isEmpty())
                .map(words -> Wrapped.row(cells, Printable.of(words), style.width()))
                .orElse("");
    }

    private String sentence(Optional<Report> text, Style style) {
        return text.filter(one -> span.end() <= one.text().length())
                .map(one -> new Context(one).around(span, style))
                .orElse("(The ledger has the report's text no more.)");
    }

    private String title() {
        return report.title().isBlank() ? "(no title)" : "“" + report.title() + "”";
    }

    private String story() {
        String words = ReportWords.story(report);
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
