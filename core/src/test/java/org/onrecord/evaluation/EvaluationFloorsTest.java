package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reader;
import org.onrecord.reading.places.ToponymFinder;

/** The build step that keeps the reader's quality: each evaluation at or above its floors, where its corpus is there. */
@Tag("corpus")
class EvaluationFloorsTest {
    private static final Corpora CORPORA = Corpora.locate(Optional.empty());
    private static final Reader READER = Reader.english();

    @ParameterizedTest
    @EnumSource
    void readingKeepsItsFloors(ReadingSet set) {
        check(() -> ReadingEvaluation.score(set, CORPORA, READER));
    }

    /** A tenth of the incidents, so that the build stays short; {@code evaluate gun-violence --check} reads all. */
    @Test
    void gunViolenceKeepsItsFloorsOnASample() {
        check(() -> GunViolenceEvaluation.score(GunViolenceSet.SAMPLE, CORPORA, READER));
    }

    /** The reports of a tenth of the incidents; {@code evaluate linking --check} links the others. */
    @Test
    void linkingKeepsItsFloorsOnASample() {
        check(() -> LinkingEvaluation.score(LinkingSet.SAMPLE, CORPORA, READER));
    }

    @Test
    void attributionKeepsItsFloors() {
        check(() -> AttributionEvaluation.score(AttributionSet.DEV, CORPORA, READER));
    }

    @ParameterizedTest
    @EnumSource
    void pagesKeepTheirFloors(PageSet set) {
        check(() -> PagesEvaluation.score(set, CORPORA));
    }

    @ParameterizedTest
    @EnumSource
    void copiesKeepTheirFloors(CopySet set) {
        check(() -> CopiesEvaluation.score(set, CORPORA));
    }

    @ParameterizedTest
    @EnumSource
    void timesKeepTheirFloors(TimesSet set) {
        check(() -> TimesEvaluation.score(set, CORPORA, READER));
    }

    @ParameterizedTest
    @EnumSource
    void placesKeepTheirFloors(ToponymSet set) {
        check(() -> ToponymEvaluation.score(set, CORPORA, ToponymFinder.english()));
    }

    @ParameterizedTest
    @EnumSource
    void eventsKeepTheirFloors(EventSet set) {
        check(() -> EventEvaluation.score(set, CORPORA, READER));
    }

    private static void check(Supplier<Scorecard> evaluation) {
        Scorecard scorecard;
        try {
            scorecard = evaluation.get();
        } catch (CorpusMissingException missing) {
            abort("skipped: " + missing.getMessage());
            return;
        }
        List<String> misses =
                Floors.read(CORPORA.checkout().resolve(Floors.FILE)).check(scorecard);
        assertThat(misses).isEmpty();
    }
}
