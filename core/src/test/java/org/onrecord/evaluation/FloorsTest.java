package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
    private static final Floors PINNED =
            new Floors(Map.of("reading/made-up", new Floors.Pinned("c0ffee", Map.of("figures, F", 80.0))));

    private static Scorecard scorecard(String corpus, double percent) {
        return new Scorecard(
                "reading/made-up", corpus, false, List.of(new Measure("figures, F", percent)), List.of(), List.of());
    }

    @Test
    void aNumberAtItsFloorPasses() {
        assertThat(PINNED.check(scorecard("c0ffee", 80.0))).isEmpty();
        assertThat(PINNED.check(scorecard("c0ffee", 93.7))).isEmpty();
    }

    @Test
    void aNumberBelowItsFloorFails() {
        assertThat(PINNED.check(scorecard("c0ffee", 79.96)))
                .containsExactly("reading/made-up: expected figures, F of at least 80.0 but found 79.96; see --detail,"
                        + " or lower it by --pin --allow-lower");
    }

    @Test
    void anotherCorpusFailsWhateverTheNumber() {
        assertThat(PINNED.check(scorecard("facade", 100)))
                .containsExactly("reading/made-up: expected the corpus c0ffee but found facade; restore the corpus, or"
                        + " measure the new one and pin it with --pin");
    }

    @Test
    void aScorecardWithoutFloorsFails() {
        assertThat(new Floors(Map.of()).check(scorecard("c0ffee", 100)))
                .containsExactly("reading/made-up: expected pinned floors but found none; pin them with --pin");
    }

    @Test
    void aMeasureThatIsNoLongerTakenFails() {
        Scorecard renamed = new Scorecard("reading/made-up", "c0ffee", false, List.of(), List.of(), List.of());
        assertThat(PINNED.check(renamed)).singleElement().asString().contains("expected the measure \"figures, F\"");
    }

    @Test
    void pinningRaisesAFloorToTheTenthBelow() {
        assertThat(floor(PINNED.pin(scorecard("c0ffee", 85.29), false))).isEqualTo(85.2);
    }

    @Test
    void pinningLowersAFloorOnlyWhenAllowed() {
        assertThat(floor(PINNED.pin(scorecard("c0ffee", 75.0), false))).isEqualTo(80.0);
        assertThat(floor(PINNED.pin(scorecard("c0ffee", 75.0), true))).isEqualTo(75.0);
    }

    @Test
    void pinningTakesOnTheCorpusAndKeepsOtherEvaluations() {
        Floors other = new Floors(Map.of("attribution/made-up", new Floors.Pinned("b0bb1e", Map.of("cue, F", 1.0))));
        Floors both = other.pin(scorecard("facade", 90), false);
        assertThat(both.byEvaluation()).containsOnlyKeys("attribution/made-up", "reading/made-up");
        assertThat(both.check(scorecard("facade", 90))).isEmpty();
    }

    @Test
    void floorsAreReadAsTheyWereWritten(@TempDir Path folder) {
        Path file = folder.resolve("floors.json");
        PINNED.write(file);
        assertThat(Floors.read(file)).isEqualTo(PINNED);
    }

    @Test
    void aFileThatDoesNotExistHoldsNoFloors(@TempDir Path folder) {
        assertThat(Floors.read(folder.resolve("none.json")).byEvaluation()).isEmpty();
    }

    private static double floor(Floors floors) {
        return floors.byEvaluation().values().stream()
                .flatMap(pinned -> pinned.floors().values().stream())
                .findFirst()
                .orElseThrow();
    }
}
