package org.onrecord.ledger.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Category;
import org.onrecord.model.Conflict;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.Supported.Evidence;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

class SupportCheckTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 22);

    private final WrittenLedger ledger = new WrittenLedger();
    private final IncidentRecord record;

    SupportCheckTest() {
        ledger.enter(new Draft("r1")
                .on("a")
                .killed(40, "the ministry")
                .says("the group", Stance.CLAIMS_RESPONSIBILITY)
                .happened(DAY, DAY)
                .at("Old Hall", Optional.empty())
                .by("Group 1"));
        record = ledger.record("a");
    }

    @Test
    void aFoldedRecordHasNoFaults() {
        assertThat(SupportCheck.faults(record, ledger::report)).isEmpty();
    }

    @Test
    void aReportThatIsGoneIsNamedForEachThingThatItSupports() {
        assertThat(SupportCheck.faults(record, id -> Optional.empty()))
                .hasSize(6)
                .contains("Expected report r1 for figure 2/f1 but the ledger holds none");
    }

    @Test
    void wordsThatDoNotStandThereAreNamed() {
        Function<String, Optional<Report>> changed = withBody(body -> body.replace("40", "41"));

        assertThat(SupportCheck.faults(record, changed))
                .containsExactly("Expected \"40 dead\" for figure 2/f1 in report r1 at 24 to 31 but found \"41 dead\"");
    }

    @Test
    void aNameThatIsAnotherIsNamed() {
        assertThat(SupportCheck.faults(record, withBody(body -> body.replace("Group 1", "Group 2"))))
                .singleElement()
                .asString()
                .startsWith("Expected the name \"Group 1\" in report r1 at ")
                .endsWith("but found \"Group 2\"");
    }

    @Test
    void spansThatLeaveTheTextAreNamed() {
        assertThat(SupportCheck.faults(record, withBody(body -> "")))
                .hasSize(6)
                .contains("Expected a span inside the 2 characters of report r1 for figure 2/f1 but found 24 to 31");
    }

    @Test
    void aPlaceNeedsWordsOrAnEdit() {
        IncidentRecord bare = new IncidentRecord(
                "a",
                List.of(),
                List.of(),
                record.occurred().map(days -> new Supported<>(days.value(), List.of(), 0, "set by Ann Example: seen")),
                record.place()
                        .map(place ->
                                new Supported<>(place.value(), List.of(new Evidence("r9", new Span(0, 1))), 1, "")),
                List.of(new Supported<>("Group 1", List.of(), 1, "")),
                List.of(),
                List.of(),
                record.reports(),
                record.advisories(),
                List.of());

        assertThat(SupportCheck.faults(bare, ledger::report))
                .containsExactly(
                        "Expected words of a report, or an edit, behind the time but found neither",
                        "Expected one of the record's reports for the place but found r9",
                        "Expected report r9 for the place but the ledger holds none",
                        "Expected words of a report behind the name \"Group 1\" but found none");
    }

    @Test
    void aTollNeedsAssertionsOfTheRecord() {
        Optional<Toll.Bound> bound = Optional.of(new Toll.Bound(41, "highest", List.of("9/f1")));
        TollSeries series = new TollSeries(
                Category.KILLED,
                Figure.ALL,
                record.tolls().get(0).claims(),
                Map.of(TollRule.UCDP, List.of(new TollPoint(Instant.EPOCH, new Toll(bound, bound, bound, 1, false)))),
                List.of(new Conflict("2/f1", "9/f2", Instant.EPOCH, false)));
        IncidentRecord changed = new IncidentRecord(
                "b",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(series),
                List.of(),
                record.reports(),
                record.advisories(),
                List.of());

        assertThat(SupportCheck.faults(changed, ledger::report))
                .containsExactly(
                        "Expected incident b for assertion 2/f1 but found a",
                        "Expected an assertion of the record behind the toll of killed (all) by ucdp but found 9/f1",
                        "Expected an assertion of the record behind a conflict on killed (all) but found 9/f2");
    }

    private Function<String, Optional<Report>> withBody(Function<String, String> change) {
        return id -> ledger.report(id)
                .map(report -> new Report(
                        report.id(),
                        report.title(),
                        change.apply(report.body()),
                        report.publisher(),
                        report.publishedAt(),
                        report.url(),
                        report.language()));
    }
}
