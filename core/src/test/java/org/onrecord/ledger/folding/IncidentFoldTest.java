package org.onrecord.ledger.folding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Advisory;
import org.onrecord.model.Assertion;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Edit;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.Whereabouts;

class IncidentFoldTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 22);

    private final WrittenLedger ledger = new WrittenLedger();

    @Test
    void anIncidentThatNoReportTellsOfHasNoRecord() {
        ledger.enter(new Draft("r1").on("a"));
        ledger.edit(Edit.Action.NOTE, "b", "whatever");

        assertThat(ledger.find("b")).isEmpty();
        assertThat(WrittenLedger.fold("a", List.of())).isEmpty();
    }

    @Test
    void figuresAndStatementsHaveTheNumberOfTheirEntryInTheirId() {
        ledger.enter(new Draft("r1")
                .on("a")
                .killed(40, "the ministry")
                .says("the group", Stance.CLAIMS_RESPONSIBILITY)
                .besides("b", 7));

        IncidentRecord record = ledger.record("a");

        assertThat(assertions(record)).extracting(Assertion::id).containsExactly("2/f1");
        assertThat(assertions(record).get(0).statement().orElseThrow().text()).isEqualTo("the ministry reports");
        assertThat(record.testimonies()).extracting(Testimony::id).containsExactly("2/s2");
        assertThat(assertions(ledger.record("b"))).extracting(Assertion::id).containsExactly("2/f2");
        assertThat(record.advisories()).containsExactly(Advisory.DEATH);
    }

    @Test
    void aLaterReadingTakesThePlaceOfTheEarlierOne() {
        ledger.enter(new Draft("r1").on("a").killed(40).killed(41));
        ledger.readAgain(new Draft("r1").on("a").killed(40));

        assertThat(assertions(ledger.record("a"))).extracting(Assertion::id).containsExactly("3/f1");
    }

    @Test
    void aReportThatALaterReadingLinksElsewhereIsGone() {
        ledger.enter(new Draft("r1").on("a").killed(40));
        ledger.readAgain(new Draft("r1").on("b").killed(40));

        assertThat(ledger.find("a")).isEmpty();
        assertThat(ledger.record("b").reports()).extracting(ReportHead::id).containsExactly("r1");
    }

    @Test
    void whatAPersonHasRejectedIsRejectedInALaterReadingToo() {
        long first = ledger.enter(new Draft("r1").on("a").killed(40).killed(41));
        ledger.edit(Edit.Action.REJECT, "a", first + "/f2");
        assertThat(toll(ledger.record("a"))).isEqualTo(40);

        ledger.readAgain(new Draft("r1")
                .on("a")
                .says("the group", Stance.DENIES)
                .killed(40)
                .killed(41));
        assertThat(toll(ledger.record("a"))).isEqualTo(41); // other words stand at those characters

        ledger.readAgain(new Draft("r1").on("a").killed(40).killed(41).says("the group", Stance.DENIES));
        assertThat(toll(ledger.record("a"))).isEqualTo(40);
    }

    @Test
    void ofTwoJudgementsOnOneFigureTheLaterHolds() {
        long read = ledger.enter(new Draft("r1").on("a").killed(40));
        ledger.edit(Edit.Action.REJECT, "a", read + "/f1");
        assertThat(claims(ledger.record("a"))).extracting(Claim::standing).containsExactly(Claim.Standing.REJECTED);

        long confirmed = ledger.edit(Edit.Action.CONFIRM, "a", read + "/f1");
        assertThat(bound(ledger.record("a")).why()).isEqualTo("confirmed by Ann Example");

        ledger.undo("a", confirmed);
        assertThat(claims(ledger.record("a"))).extracting(Claim::standing).containsExactly(Claim.Standing.REJECTED);
    }

    @Test
    void anUndoingCanBeUndone() {
        ledger.enter(new Draft("r1").on("a").happened(FRIDAY, FRIDAY));
        long set = ledger.set("a", Period.day(FRIDAY.minusDays(1)), "Ann Example");
        long undo = ledger.undo("a", set);
        assertThat(occurred(ledger.record("a"))).isEqualTo(Period.day(FRIDAY));

        long again = ledger.undo("a", undo);

        IncidentRecord record = ledger.record("a");
        assertThat(occurred(record)).isEqualTo(Period.day(FRIDAY.minusDays(1)));
        assertThat(record.edits())
                .extracting(Edit::undone)
                .containsExactly(Optional.empty(), Optional.of(Long.toString(again)), Optional.empty());
    }

    @Test
    void anEntryCannotUndoALaterOne() {
        ledger.enter(new Draft("r1").on("a").happened(FRIDAY, FRIDAY));
        ledger.undo("a", 4);
        ledger.set("a", Period.day(FRIDAY.minusDays(1)), "Ann Example");

        assertThat(occurred(ledger.record("a"))).isEqualTo(Period.day(FRIDAY.minusDays(1)));
    }

    @Test
    void whatAnEditorHasSetLastHolds() {
        Whereabouts place =
                new Whereabouts(Optional.empty(), Place.Precision.VENUE, Optional.of("Old Hall"), Optional.empty());
        ledger.enter(new Draft("r1").on("a").happened(FRIDAY, FRIDAY));
        ledger.set("a", Period.day(FRIDAY.minusDays(2)), "Ann Example");
        ledger.set("a", Period.day(FRIDAY.minusDays(1)), "Bob Example");
        ledger.set("a", place, "Ann Example");

        IncidentRecord record = ledger.record("a");

        assertThat(record.occurred())
                .contains(new Supported<>(
                        Period.day(FRIDAY.minusDays(1)), List.of(), 0, "set by Bob Example: as the court found"));
        assertThat(record.place())
                .contains(new Supported<>(place, List.of(), 0, "set by Ann Example: seen on the map"));
    }

    @Test
    void aStoryIsFollowedToItsFirstReport() {
        ledger.enter(new Draft("r1").on("a"));
        ledger.enter(new Draft("r2").on("a").copyOf("r1"));
        ledger.enter(new Draft("r3").on("a").copyOf("r2"));
        ledger.enter(new Draft("r4").on("a").copyOf("gone"));
        ledger.enter(new Draft("r5").on("a").copyOf("r6"));
        ledger.enter(new Draft("r6").on("a").copyOf("r5"));

        IncidentRecord record = ledger.record("a");

        assertThat(record.reports()).extracting(ReportHead::id).containsExactly("r1", "r2", "r3", "r4", "r5", "r6");
        assertThat(record.reports())
                .extracting(ReportHead::story)
                .startsWith("r1", "r1", "r1", "gone")
                .endsWith("r5", "r5");
    }

    @Test
    void laterReportsAreLeftOutOfAnEarlierState() {
        ledger.enter(new Draft("r1").on("a").killed(40).kind(IncidentKind.FIRE));
        ledger.enter(new Draft("r2")
                .on("a")
                .killed(60)
                .kind(IncidentKind.ARSON)
                .published(Draft.NOON.plus(Duration.ofDays(1))));

        IncidentRecord record = new IncidentFold(new HighestFigure())
                .fold("a", ledger.entries(), Optional.of(Draft.NOON))
                .orElseThrow();

        assertThat(record.reports()).extracting(ReportHead::id).containsExactly("r1");
        assertThat(record.kinds()).containsExactly(IncidentKind.FIRE);
        assertThat(toll(record)).isEqualTo(40);
        assertThat(toll(ledger.record("a"))).isEqualTo(60);
    }

    @Test
    void aReadingOfAReportThatWasNotReceivedIsRefused() {
        ledger.readAgain(new Draft("r1").on("a"));

        assertThatThrownBy(() -> ledger.find("a")).hasMessageContaining("report r1 was received");
    }

    private static Period occurred(IncidentRecord record) {
        return record.occurred().orElseThrow().value();
    }

    private static List<Claim> claims(IncidentRecord record) {
        return record.findToll(Category.KILLED, Figure.ALL).orElseThrow().claims();
    }

    private static List<Assertion> assertions(IncidentRecord record) {
        return claims(record).stream().map(Claim::assertion).toList();
    }

    private static Toll.Bound bound(IncidentRecord record) {
        return record.findToll(Category.KILLED, Figure.ALL)
                .flatMap(series -> series.toll(TollRule.ONRECORD).best())
                .orElseThrow();
    }

    private static long toll(IncidentRecord record) {
        return bound(record).value();
    }
}
