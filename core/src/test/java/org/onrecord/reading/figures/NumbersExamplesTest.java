package org.onrecord.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Report;
import org.onrecord.reading.WrittenFigure;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.text.Segmenter;

/** Runs the examples of numbers.txt: the number expression with which each begins, and to its end. */
class NumbersExamplesTest {
    private static final WordList FILE = WordList.load("numbers.txt");
    private static final Numbers NUMBERS = new Numbers(FILE);
    private static final Segmenter SEGMENTER = Segmenter.english();

    static Stream<Arguments> examples() {
        return FILE.examples().stream().map(e -> Arguments.of(FILE.name(), e.section(), e.text(), e.expected()));
    }

    @ParameterizedTest(name = "{0} [{1}] {2}")
    @MethodSource("examples")
    void theNumberIsWhatTheFilePromises(String file, String section, String text, String expected) {
        assertThat(read(text)).as("%s [%s] %s", file, section, text).isEqualTo(expected);
    }

    /** Nothing that a keyboard can write may break the reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999",
                "9999999999",
                "9,999,999,999,999,999,999",
                "1,111,111,111,111,111,111,111",
                "999999999 billion",
                "9999.999 billion",
                "999,999,999,999 billion",
                "0",
                "000",
                "0-0",
                "15-12",
                "999999-999999",
                "1.2.3",
                "12:30",
                "1/2",
                "50++",
                "١٢",
                "½",
                "Ⅳ",
                "twenty-",
                "twenty-twenty",
                "between 10",
                "between and",
                "at least",
                "more than more than more than 3",
                "fewer than 0",
                "fewer than no one",
                "up to dozens",
                "hundreds of millions of billions",
                "millions billion",
                "nine hundred ninety-nine billion nine hundred ninety-nine million",
                "a a a dozen",
                "half half a dozen",
                "dozens and dozens and dozens",
                "to",
                "-",
                "+"
            })
    void oddNumbersAreReadOrLeft(String text) {
        Sentence sentence = sentence(text);
        for (int i = 0; i < sentence.size(); i++) {
            int from = i;
            assertThat(NUMBERS.at(sentence, from))
                    .as(text)
                    .satisfies(found -> found.ifPresent(quantity -> {
                        assertThat(quantity.from()).isEqualTo(from);
                        assertThat(quantity.to()).isBetween(from + 1, sentence.size());
                    }));
        }
    }

    private static String read(String text) {
        Sentence sentence = sentence(text);
        Optional<Quantity> quantity = NUMBERS.at(sentence, 0);
        if (quantity.isEmpty()) {
            return "no number";
        }
        String rest = quantity.get().to() == sentence.size() ? "" : " and a rest";
        return WrittenFigure.of(quantity.get().bounds()) + rest;
    }

    private static Sentence sentence(String text) {
        List<Sentence> sentences =
                SEGMENTER.segment(new Report("", "", text, Optional.empty(), Optional.empty(), Optional.empty(), "en"));
        assertThat(sentences).as(text).hasSize(1);
        return sentences.get(0);
    }
}
