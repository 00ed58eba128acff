package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.onrecord.reading.SoundReading.assertSound;
import static org.onrecord.reading.SoundReading.report;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Reading;

/**
 * Texts far longer than any report: the reader neither overflows the stack, which is that of an ordinary thread, nor
 * takes time that grows with the square of the length.
 */
class LongTextTest {
    private static final Reader READER = Reader.english();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a million letters without a blank", "a".repeat(1_000_000)),
                Arguments.of("a million characters on one line", "The road was closed and ".repeat(42_000)),
                Arguments.of(
                        "a line of people killed without a full stop", "ten people were killed and ".repeat(10_000)),
                Arguments.of("a line of figures of speech", "killed dozens hundreds wounded ".repeat(8_000)),
                Arguments.of("200,000 short sentences", "It rained. ".repeat(200_000)),
                Arguments.of("200,000 short lines", "It rained\n".repeat(200_000)),
                Arguments.of("100,000 lines of prose that run on", "and the rain went on and\n".repeat(100_000)),
                Arguments.of("50,000 sentences with a figure", "Ten people died. ".repeat(50_000)),
                Arguments.of("50,000 figures with their source", "Ten people died, police said. ".repeat(50_000)),
                Arguments.of("50,000 claims", "The group claimed responsibility. ".repeat(50_000)),
                Arguments.of("50,000 quotes", "\"Ten people died,\" he said. ".repeat(50_000)),
                Arguments.of(
                        "50,000 quotes of one speaker",
                        "He said: \"It was loud.\" " + "\"It rained.\" ".repeat(50_000)),
                Arguments.of("50,000 quotes that are never closed", "“Ten people died. ".repeat(50_000)),
                Arguments.of("brackets in brackets", "(".repeat(100_000) + "ten were killed" + ")".repeat(100_000)),
                Arguments.of("asides in asides", "The men (who ".repeat(50_000) + "were killed" + ")".repeat(50_000)),
                Arguments.of("20,000 numbers in one sentence", "Police counted " + numbers(" ", "") + " dead."),
                Arguments.of("20,000 counts in one sentence", "Police counted " + numbers(", ", " dead") + "."),
                Arguments.of("20,000 years", "In 1994 ten people were killed. ".repeat(20_000)),
                Arguments.of(
                        "20,000 incidents with time and place",
                        "In 1994 a bomb killed ten people in Oslo, Norway. ".repeat(20_000)),
                Arguments.of("100,000 modifiers", "at least ".repeat(100_000) + "ten people were killed."),
                Arguments.of("100,000 hyphens", "nineteen-".repeat(100_000) + "year-old"),
                Arguments.of("100,000 periods", "U.S.".repeat(100_000) + ".".repeat(100_000)),
                Arguments.of("100,000 blank lines", "Ten died." + "\n \n".repeat(100_000) + "Ten died."),
                Arguments.of("100,000 combining marks", "e" + "\u0301".repeat(100_000)),
                Arguments.of("50,000 names", "Jane Doe, ".repeat(50_000) + "were killed."),
                Arguments.of(
                        "a list of 50,000 people", "a man and a woman and ".repeat(50_000) + "a child were killed."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void longTextsAreReadInTime(String name, String text) {
        assertThat(name).isNotEmpty();
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> READER.read(report(text)));

        assertSound(reading);
    }

    private static String numbers(String between, String behind) {
        return IntStream.range(0, 20_000).mapToObj(i -> i + behind).collect(Collectors.joining(between));
    }
}
