package org.onrecord.ledger.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;

class MergesTest {
    private final WrittenLedger ledger = new WrittenLedger();

    MergesTest() {
        for (String incident : List.of("a", "b", "c")) {
            ledger.enter(new Draft("r" + incident).on(incident).killed(5));
        }
    }

    @Test
    void mergedIncidentsAreOneRecordWhicheverIsAskedFor() {
        ledger.merge("a", "b");
        ledger.merge("b", "c");

        IncidentRecord record = ledger.record("a");

        assertThat(record.id()).isEqualTo("c");
        assertThat(record.merged()).containsExactly("a", "b");
        assertThat(reports("c")).containsExactly("ra", "rb", "rc");
        assertThat(ledger.record("b")).isEqualTo(record).isEqualTo(ledger.record("c"));
    }

    @Test
    void aMergeThatWouldGoInACircleHasNoEffect() {
        ledger.merge("a", "b");
        ledger.merge("b", "a");
        ledger.merge("b", "c");
        ledger.merge("c", "a");
        ledger.merge("c", "c");

        assertThat(ledger.record("a").id()).isEqualTo("c");
        assertThat(reports("a")).containsExactly("ra", "rb", "rc");
    }

    @Test
    void aLaterMergeOfTheSameIncidentTakesTheEarlierOnesPlace() {
        ledger.merge("a", "b");
        ledger.merge("a", "c");

        assertThat(reports("b")).containsExactly("rb");
        assertThat(reports("c")).containsExactly("ra", "rc");
    }

    @Test
    void anUndoneMergeLeavesBothAsTheyWere() {
        IncidentRecord before = ledger.record("a");
        long merge = ledger.merge("a", "b");
        long undo = ledger.undo("b", merge);

        assertThat(ledger.record("a"))
                .usingRecursiveComparison()
                .ignoringFields("edits")
                .isEqualTo(before);
        for (String incident : List.of("a", "b")) {
            assertThat(ledger.record(incident).edits())
                    .extracting(Edit::undone)
                    .containsExactly(Optional.of(Long.toString(undo)), Optional.empty());
        }
    }

    @Test
    void aSplitMovesAReportToAnotherIncident() {
        ledger.split("a", "ra", "b");

        assertThat(ledger.find("a")).isEmpty();
        assertThat(reports("b")).containsExactly("ra", "rb");
        assertThat(ledger.record("b").edits()).extracting(Edit::action).containsExactly(Edit.Action.SPLIT);
    }

    @Test
    void theLaterOfTwoSplitsHolds() {
        ledger.split("a", "ra", "b");
        ledger.split("b", "ra", "c");
        assertThat(reports("c")).containsExactly("ra", "rc");

        ledger.split("c", "ra", "a");
        assertThat(reports("a")).containsExactly("ra");
        assertThat(reports("c")).containsExactly("rc");
    }

    @Test
    void aSplitMovesAReportOfAMergedIncident() {
        ledger.merge("a", "b");
        ledger.split("b", "ra", "c");

        assertThat(reports("b")).containsExactly("rb");
        assertThat(reports("c")).containsExactly("ra", "rc");
        assertThat(ledger.record("a").id()).isEqualTo("b");
    }

    @Test
    void aSplitMovesNothingThatCameLater() {
        ledger.split("b", "ra", "c");
        ledger.merge("a", "b");

        assertThat(reports("b")).containsExactly("ra", "rb");
    }

    @Test
    void aSplitHoldsForALaterReading() {
        ledger.split("a", "ra", "b");
        ledger.readAgain(new Draft("ra").on("a").killed(6));

        assertThat(ledger.find("a")).isEmpty();
        assertThat(reports("b")).containsExactly("ra", "rb");
    }

    @Test
    void aRejectedFigureStaysRejectedWhereItsReportGoes() {
        ledger.edit(Edit.Action.REJECT, "a", "2/f1");
        ledger.split("a", "ra", "b");

        assertThat(ledger.record("b").edits())
                .extracting(Edit::action)
                .containsExactly(Edit.Action.REJECT, Edit.Action.SPLIT);
    }

    private List<String> reports(String incident) {
        return ledger.record(incident).reports().stream()
                .map(ReportHead::id)
                .sorted()
                .toList();
    }
}
