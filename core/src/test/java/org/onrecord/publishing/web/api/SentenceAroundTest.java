package org.onrecord.publishing.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Span;

class SentenceAroundTest {
    private static final String TEXT =
            "Blast kills 12\n\nA blast killed 12 people. Another 30 were hurt, a hospital said."
                    + " Police came.\n\nNo group claimed it.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kills 12>Blast kills 12",
                "12 people>A blast killed 12 people.",
                "30 were hurt>Another 30 were hurt, a hospital said.",
                "Police>Police came.",
                "No group>No group claimed it.",
            })
    void theSentenceOfAPieceIsFound(String example) {
        String[] parts = example.split(">");
        int at = TEXT.indexOf(parts[0]);

        assertThat(SentenceAround.of(TEXT, new Span(at, at + parts[0].length())).of(TEXT))
                .isEqualTo(parts[1]);
    }

    @Test
    void aTextWithoutSentencesIsCutAroundThePiece() {
        String text = "word ".repeat(100_000);
        Span span = SentenceAround.of(text, new Span(200_000, 200_004));

        assertThat(span.length()).isBetween(4, 1_300);
        assertThat(span.contains(new Span(200_000, 200_004))).isTrue();
    }
}
