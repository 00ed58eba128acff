package org.onrecord.publishing.web.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

class MarkedTextTest {
    @Test
    void theWordsStandInTheirSentenceAndOthersBesideThem() {
        String text = "It was dark. At least 12 died and 4 fled.\n\nPolice said so.";
        MarkedText marked = new MarkedText(text, Optional.of(new Span(13, 29)), List.of(new Span(34, 40)), "here");

        assertThat(marked.lines(new Span(0, text.length())).stream().map(MarkedTextTest::shown))
                .containsExactly("It was dark. {At least 12 died}[ and ]<4 fled>[.]", "Police said so.");
        assertThat(shown(marked.context())).isEqualTo("It was dark. {At least 12 died}[ and ]<4 fled>[.]");
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.sort()) {
                    case MARKED -> "{" + piece.words() + "}";
                    case SENTENCE -> "[" + piece.words() + "]";
                    case OTHER, OTHER_IN_SENTENCE -> "<" + piece.words() + ">";
                    case PLAIN -> piece.words();
                })
                .collect(joining());
    }

    /** Whatever the text and the spans are, each character is shown once, and one place has the name. */
    @Test
    void everyCharacterIsShownOnce() {
        Random random = new Random(7);
        int[] alphabet = {'a', 'b', ' ', '.', 'T', 0, 0x202e, 0x1f600, 0xd83d, 0xe0041};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder made = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, alphabet.length).forEach(at -> made.appendCodePoint(alphabet[at]));
            String text = made.toString();
            int start = random.nextInt(text.length());
            Span words = new Span(start, start + 1 + random.nextInt(text.length() - start));
            List<Piece> pieces = new MarkedText(text, Optional.of(words), List.of(new Span(0, 1)), "here")
                    .pieces(new Span(0, text.length()));

            assertThat(pieces.stream().map(Piece::words).collect(joining())).hasSameSizeAs(text);
            assertThat(pieces.stream().filter(piece -> piece.id().equals("here")))
                    .hasSize(1);
        }
    }
}
