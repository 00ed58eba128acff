package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reader;

class CorporaTest {
    @Test
    void aMissingCorpusIsNamedWithItsFolderAndTheRemedy(@TempDir Path empty) {
        Corpora corpora = Corpora.locate(Optional.of(empty));
        assertThatThrownBy(() -> ReadingEvaluation.score(ReadingSet.GOLD, corpora, Reader.english()))
                .isInstanceOf(CorpusMissingException.class)
                .hasMessage("Expected the corpus reading-gold/gold.json under " + empty
                        + " but found none; name its folder with --shared DIR or ONRECORD_SHARED");
    }

    @Test
    void missingAnnotationsAreLookedForInTheCheckout(@TempDir Path empty) {
        Corpora corpora = new Corpora(empty, empty);
        assertThatThrownBy(() -> ReadingCorpus.load(ReadingSet.NEWS_DEV, corpora))
                .isInstanceOf(CorpusMissingException.class)
                .hasMessageContaining("annotations/news-dev.json in the checkout " + empty);
    }

    @Test
    void theCheckoutIsFoundFromAModuleOfIt() {
        assertThat(Corpora.locate(Optional.empty()).checkout().resolve(Floors.FILE))
                .exists();
    }
}
