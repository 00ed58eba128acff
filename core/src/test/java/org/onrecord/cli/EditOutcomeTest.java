package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.VetrinRecord;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Place;
import org.onrecord.model.Whereabouts;

class EditOutcomeTest {
    private static final IncidentRecord RECORD = VetrinRecord.record();
    private static final Edit CONFIRMED = RECORD.edits().get(3);

    @Test
    void whatChangedIsSaidBeforeAndNow() {
        IncidentRecord now = new IncidentRecord(
                RECORD.id(),
                List.of(),
                RECORD.kinds(),
                RECORD.occurred(),
                RECORD.place(),
                List.of(),
                RECORD.tolls().subList(1, 2),
                List.of(),
                RECORD.reports(),
                RECORD.advisories(),
                List.of());

        String text = new EditOutcome(CONFIRMED, Optional.of(RECORD), Optional.of(now), Optional.empty())
                .text(new Style(false, 200));

        assertThat(text.lines())
                .hasSize(4)
                .startsWith("Edit 2004: Ben Editor confirmed 137 killed (1006/f1).")
                .anyMatch(line -> line.startsWith("before  k3v9x2m7qa: Shooting at Riverside Hall"))
                .endsWith("now     k3v9x2m7qa: Shooting at Riverside Hall in Vetrin, Lower Ost, Ostland, 3 May"
                        + " 2031: 4 attackers killed.");
    }

    @Test
    void whatChangesNothingSaysSo() {
        String text = new EditOutcome(CONFIRMED, Optional.of(RECORD), Optional.of(RECORD), Optional.empty())
                .text(new Style(false, 400));

        assertThat(text.lines()).hasSize(2).last().asString().startsWith("still   k3v9x2m7qa: Shooting at");
    }

    @Test
    void onlyAssertionsOfTheRecordAreConfirmed() {
        Entry.Edited edit =
                EditFigures.draft(Edit.Action.CONFIRM, RECORD, "1006/f1").by("Ada", "checked");

        assertThat(edit.target()).contains("1006/f1");
        assertThat(edit.incident()).isEqualTo(VetrinRecord.ID);
        assertThatThrownBy(() -> EditFigures.draft(Edit.Action.REJECT, RECORD, "9/f9"))
                .isInstanceOf(NotOnRecordException.class)
                .hasMessage(
                        "expected an assertion of k3v9x2m7qa but it has no '9/f9'; it has 1001/f1, 1002/f1, 1003/f1,"
                                + " 1003/f2, 1003/f3, …; onrecord show k3v9x2m7qa --all lists them");
    }

    @Test
    void anIncidentIsNotMergedIntoItself() {
        assertThatThrownBy(() -> EditLinks.Merge.draft(RECORD, RECORD))
                .hasMessage("expected two incidents to merge but found k3v9x2m7qa twice");
    }

    @Test
    void theBeginningOfAReportsIdIsEnough() {
        assertThat(EditLinks.Split.reportOf(RECORD, "33")).isEqualTo("3".repeat(64));
        assertThatThrownBy(() -> EditLinks.Split.reportOf(RECORD, "9"))
                .hasMessageContaining("expected the id of one report of k3v9x2m7qa but '9' begins none");
        assertThatThrownBy(() -> EditLinks.Split.reportOf(RECORD, "")).isInstanceOf(NotOnRecordException.class);
    }

    @ParameterizedTest
    @CsvSource({"CITY, CITY", "COUNTY, COUNTY", "REGION, REGION", "COUNTRY, COUNTRY"})
    void aPlaceNeedNotBeInTheGazetteer(Location.Level level, Place.Precision precision) {
        Whereabouts place = EditPlace.whereabouts("Vetrin", new EditPlace.Point(51.25, 14.5), Optional.of("DE"), level);

        assertThat(place.precision()).isEqualTo(precision);
        assertThat(place.location()).hasValueSatisfying(location -> {
            assertThat(location.level()).isEqualTo(level);
            assertThat(location.country()).isEqualTo("Germany");
            assertThat(location.id()).isZero();
        });
    }
}
