package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    /** As {@code '%.1f' % (fraction * 100)} of Python prints them. */
    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 100.0", "0.0625, 6.2", "0.1875, 18.8", "0.6666666666666666, 66.7"})
    void percentHasOneDecimalHalvesToEven(double fraction, String percent) {
        assertThat(Measure.percent(fraction)).isEqualTo(percent);
    }

    @Test
    void noCasesGiveNoRate() {
        assertThat(Rates.of(0, 0, 0)).isEqualTo(new Rates(0, 0));
        assertThat(Rates.of(0, 0, 0).f1()).isZero();
        assertThat(new Share(0, 0).fraction()).isZero();
    }

    @Test
    void aTableIsAlignedAndEndsNoLineInBlanks() {
        Table table = new Table("title", List.of("", "P"), List.of(List.of("figures", "9.0"), List.of("all", "10.0")));
        assertThat(table).hasToString("title\n              P\n  figures   9.0\n  all      10.0");
    }

    @Test
    void aRowWithoutACellForEachColumnIsRefused() {
        assertThatThrownBy(() -> new Table("title", List.of("", "P"), List.of(List.of("figures"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected 2 cells but found [figures]");
    }

    @Test
    void aDetailIsOneLineWhateverItsFieldsHold() {
        assertThat(Detail.of("made-up", "MISS", "5\tdead\n\nin Ford", 5))
                .hasToString("made-up\tMISS\t5 dead in Ford\t5");
    }
}
