package org.onrecord.ledger.reconciling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Mention;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** Makes reports and what they say. */
final class SaidForTest {
    private static final Instant NOON = Instant.parse("2024-03-22T12:00:00Z");

    private SaidForTest() {}

    static ReportHead report(String id, String publisher) {
        return report(id, publisher, id);
    }

    static ReportHead report(String id, String publisher, String story, String... agencies) {
        return new ReportHead(
                id,
                "",
                Optional.of(publisher),
                ReportedAt.moment(NOON),
                NOON,
                Optional.empty(),
                "capture-" + id,
                List.of(agencies),
                story);
    }

    static Said said(String id, ReportHead report) {
        return new Said(id, report, Optional.empty());
    }

    static Said said(String id, ReportHead report, String source, SourceKind kind) {
        return said(id, report, source, kind, Stance.REPORTS);
    }

    static Said said(String id, ReportHead report, String source, SourceKind kind, Stance stance) {
        return new Said(id, report, Optional.of(statement(source, kind, stance)));
    }

    static Statement statement(String source, SourceKind kind, Stance stance) {
        Span span = new Span(0, source.length());
        return new Statement(
                "s1",
                span,
                source,
                "said",
                stance,
                Optional.of(new Source(new Mention(source, span), kind)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "i1");
    }
}
