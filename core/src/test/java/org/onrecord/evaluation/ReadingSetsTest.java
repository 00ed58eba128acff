package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reader;

/** What a set is scored by: everything where its reports are annotated in full, else the main incident alone. */
class ReadingSetsTest {
    private static final ReadingCorpus EMPTY = new ReadingCorpus("none", List.of());

    @ParameterizedTest
    @EnumSource(names = {"INCIDENTS_DEV", "INCIDENTS_ASIDE"})
    void aSetOfMainIncidentsHasNoNumbersOfFigures(ReadingSet set) {
        Scorecard scorecard = score(set);
        assertThat(scorecard.measures())
                .extracting(Measure::name)
                .containsExactly(
                        "main incident: type",
                        "main incident: country",
                        "main incident: city",
                        "main incident: venue",
                        "main incident: venue, of those read",
                        "main incident: date");
        assertThat(scorecard.tables()).hasSize(1);
        assertThat(scorecard.tables().get(0).toString())
                .contains("reading, " + set.code() + ": 0 reports, main incident");
    }

    @Test
    void aSetAnnotatedInFullHasAllNumbers() {
        assertThat(score(ReadingSet.NEWS_DEV).measures())
                .extracting(Measure::name)
                .contains("figures, F", "warnings, F", "main incident: date");
    }

    @Test
    void whatIsKeptAsideSaysSo() {
        assertThat(score(ReadingSet.INCIDENTS_ASIDE).aside()).isTrue();
        assertThat(score(ReadingSet.INCIDENTS_DEV).aside()).isFalse();
    }

    private static Scorecard score(ReadingSet set) {
        Reader reader = Reader.english();
        return ReadingEvaluation.score(set, EMPTY, reader::read);
    }
}
