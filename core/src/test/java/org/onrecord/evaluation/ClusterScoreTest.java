package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.evaluation.ClusterScore.Placed;

class ClusterScoreTest {
    @Test
    void aPerfectPuttingTogetherIsWithoutFault() {
        ClusterScore score = ClusterScore.of(
                List.of(new Placed("1", "A", "x"), new Placed("2", "A", "x"), new Placed("3", "B", "y")));

        assertThat(score.bCubed()).isEqualTo(new Rates(1, 1));
        assertThat(score.pairs()).isEqualTo(new Rates(1, 1));
    }

    /** By hand: reports 1 to 3 belong together, 3 was put with 4. */
    @Test
    void eachReportCountsItsShareOfRightCompany() {
        ClusterScore score = ClusterScore.of(List.of(
                new Placed("1", "A", "x"),
                new Placed("2", "A", "x"),
                new Placed("3", "A", "y"),
                new Placed("4", "B", "y")));

        assertThat(score.bCubed().precision()).isEqualTo((1 + 1 + 0.5 + 0.5) / 4, within(1e-12));
        assertThat(score.bCubed().recall()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-12));
        assertThat(score.pairs()).isEqualTo(new Rates(1 / 2.0, 1 / 3.0));
    }
}
