package org.onrecord.ledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Assertion;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Chain;
import org.onrecord.model.Figure;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;

class SingleMentionsTest {
    private static final Instant NOON = Instant.parse("2031-05-03T12:00:00Z");

    /** Reports are "PUBLISHER: FIGURE, FIGURE; …"; a figure in brackets has no number in the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A: (a man was wounded)                                | 1",
                "A: (a man was wounded); B: 4 injured                  | 4",
                "A: 4 injured; B: (a woman was wounded)                | 4",
                "A: (a man was shot), 1 killed                         | none",
                "A: (another man was shot), 1 killed                   | 1",
                "A: 2 injured, 1 killed                                | 2",
                "A: (a man was shot), 1 killed; B: (a man was wounded) | 1",
            })
    void aMentionWithoutANumberIsACountOnlyWhereNobodyCounts(String reports, String injured) {
        List<Attributed> claims = new ArrayList<>();
        for (String report : reports.strip().split("; ")) {
            String publisher = report.substring(0, 1);
            for (String figure : report.substring(3).split(", ")) {
                claims.add(claim(publisher, figure.strip(), claims.size()));
            }
        }

        Toll toll = TollReconciler.english()
                .reconcile(Category.INJURED, Figure.ALL, claims, Verdicts.NONE)
                .toll(TollRule.ONRECORD);

        assertThat(toll.best().map(bound -> Long.toString(bound.value())).orElse("none"))
                .isEqualTo(injured.strip());
    }

    private static Attributed claim(String publisher, String words, int number) {
        boolean implicit = words.startsWith("(");
        String text = words.replaceAll("[()]", "");
        long count = implicit ? 1 : Long.parseLong(text.replaceAll("\\D", ""));
        Figure figure = new Figure(
                "f" + number,
                new Span(number * 30, number * 30 + text.length()),
                text,
                text.endsWith("killed") ? Category.KILLED : Category.INJURED,
                Bounds.exactly(count),
                implicit,
                Figure.ALL,
                Optional.empty(),
                "i1",
                Optional.empty(),
                false);
        ReportHead head = new ReportHead(
                publisher,
                "",
                Optional.of(publisher),
                ReportedAt.moment(NOON),
                NOON,
                Optional.<URI>empty(),
                "capture",
                List.of(),
                publisher);
        return new Attributed(
                new Assertion(number + "/f" + number, "incident", head, "reader", figure, Optional.empty()),
                new Chain("press:" + publisher, publisher, SourceKind.OUTLET, List.of(), publisher, false));
    }
}
