package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Category;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.toll.Toll;

class TollTest {
    private static final Reader READER = Reader.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A blast killed nine people on Monday.                                                | KILLED  | 9
            A blast killed nine people, including two children. Three soldiers were killed too.  | KILLED  | 9
            A blast killed at least nine people. By night the death toll had risen to 12.        | KILLED  | 12
            A blast wounded 40 people. Of these, seven children were badly injured.              | INJURED | 40
            A blast killed nine people on Monday. A bomb there in 1994 killed 85.                | KILLED  | 9
            A fire broke out. About 300 people were evacuated.                                   | EVACUATED | 300 about
            """)
    void theGreatestCountIsTheSum(String text, Category category, String expected) {
        assertThat(sum(text, category)).isEqualTo(expected);
    }

    @Test
    void attackersAreAddedWhereTheCountLeavesThemOut() {
        assertThat(sum("A gunman killed nine people in a mall on Monday. The gunman was also killed.", Category.KILLED))
                .isEqualTo("10");
    }

    @Test
    void whatTheAttackersClaimDoesNotCount() {
        String text = "A bomb killed nine soldiers on Monday. The Northern Front group claimed responsibility for the"
                + " attack in a statement, saying it killed 50 soldiers.";

        assertThat(sum(text, Category.KILLED)).isEqualTo("9");
    }

    @Test
    void thoseWhoWereShotAndDiedAreNotInjured() {
        String text = "Five people were shot outside a bar on Sunday, police said. Two of them died.";

        assertThat(sum(text, Category.KILLED)).isEqualTo("2");
        assertThat(sum(text, Category.INJURED)).isEqualTo("3");
    }

    @Test
    void aLineRestsOnFiguresOfItsReading() {
        Reading reading = READER.read(report("A gunman killed nine people on Monday. The gunman was killed."));
        Toll toll = Toll.of(reading);

        assertThat(toll.lines()).isNotEmpty();
        assertThat(toll.lines().values())
                .allSatisfy(line -> assertThat(line.figures()).isNotEmpty().isSubsetOf(reading.figures()));
    }

    @Test
    void aReportWithoutFiguresHasNoSum() {
        Toll toll = Toll.of(READER.read(report("The market reopened on Monday.")));

        assertThat(toll.lines()).isEmpty();
        assertThat(toll.find(Category.KILLED)).isEmpty();
    }

    private static Report report(String body) {
        return new Report(
                "", "", body, Optional.empty(), Optional.of(LocalDate.of(2024, 3, 23)), Optional.empty(), "en");
    }

    private static String sum(String text, Category category) {
        return Toll.of(READER.read(report(text)))
                .find(category)
                .map(line -> WrittenFigure.of(line.bounds()))
                .orElse("none");
    }
}
