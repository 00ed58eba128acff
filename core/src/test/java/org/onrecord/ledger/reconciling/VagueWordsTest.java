package org.onrecord.ledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Span;

class VagueWordsTest {
    private static final VagueWords WORDS = VagueWords.english();

    static Stream<Arguments> examples() {
        return LanguageFile.load("vague-words.txt").examples().stream()
                .map(example -> Arguments.of(example.given(), example.expected()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void theFileKeepsWhatItsExamplesPromise(String text, String expected) {
        String found = WORDS.findIn(figure(text))
                .map(word -> (word + " "
                                + (WORDS.number(word).isPresent()
                                        ? String.valueOf(WORDS.number(word).getAsLong())
                                        : ""))
                        .strip())
                .orElse("none");

        assertThat(found).isEqualTo(expected);
    }

    private static Figure figure(String text) {
        return new Figure(
                "f1",
                new Span(0, text.length()),
                text,
                Category.KILLED,
                Bounds.atLeast(20).approximately(),
                false,
                Figure.ALL,
                Optional.empty(),
                "i1",
                Optional.empty(),
                false);
    }
}
