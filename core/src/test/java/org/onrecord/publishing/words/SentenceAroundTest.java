package org.onrecord.publishing.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Span;

class SentenceAroundTest {
    private static String around(String text, String piece) {
        int start = text.indexOf(piece);
        return SentenceAround.of(text, new Span(start, start + piece.length())).of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was dark. At least 12 people died, police said. Nobody knew why. | 12 people | At least 12 people"
                        + " died, police said.",
                "A U.S. official counted 40 dead. More came. | 40 dead | A U.S. official counted 40 dead.",
                "The toll rose, Gen. Arne Holm said, to 60. It fell. | 60 | The toll rose, Gen. Arne Holm said, to 60.",
                "He counted 4. She counted 5. Both left. | 4. She counted 5 | He counted 4. She counted 5.",
                "“Sixty are dead,” she said. He left. | Sixty | “Sixty are dead,” she said."
            })
    void isTheSentenceOrTheSentencesThatAPieceTouches(String text, String piece, String sentence) {
        assertThat(around(text, piece)).isEqualTo(sentence);
    }

    @Test
    void endsWithItsLine() {
        assertThat(around("Sixty dead in Vetrin\n\nPolice said so", "Sixty")).isEqualTo("Sixty dead in Vetrin");
    }

    @Test
    void neverSplitsAPairOfSurrogates() {
        String text = "12 \ud83d\ude00 died";

        assertThat(SentenceAround.unsplit(text, new Span(4, 4 + 3)).of(text)).isEqualTo("\ud83d\ude00 d");
        assertThat(SentenceAround.unsplit(text, new Span(0, 4)).of(text)).isEqualTo("12 \ud83d\ude00");
        assertThat(SentenceAround.unsplit(text, new Span(3, 900)).of(text)).isEqualTo("\ud83d\ude00 died");
    }

    @Test
    void staysNearThePieceInATextWithoutSentences() {
        String text = "x".repeat(1_000_000);

        assertThat(SentenceAround.of(text, new Span(500_000, 500_002)).length()).isLessThan(5_000);
    }
}
