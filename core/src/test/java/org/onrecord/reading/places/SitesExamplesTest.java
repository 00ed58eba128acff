package org.onrecord.reading.places;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;
import org.onrecord.reading.text.Segmenter;

/** Runs the examples that stand beside the entries of venues.txt and streets.txt. */
class SitesExamplesTest {
    private static final VenueFinder VENUES = VenueFinder.english();
    private static final AddressFinder ADDRESSES = AddressFinder.english();

    static Stream<Arguments> venues() {
        return WordList.load("venues.txt").examples().stream().map(e -> Arguments.of(e.text(), e.expected()));
    }

    static Stream<Arguments> addresses() {
        return WordList.load("streets.txt").examples().stream().map(e -> Arguments.of(e.text(), e.expected()));
    }

    @ParameterizedTest
    @MethodSource("venues")
    void findsTheVenuesThatItsFilePromises(String text, String expected) {
        assertThat(found(text, s -> VENUES.find(s).stream().map(Venue::span))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void findsTheAddressesThatItsFilePromises(String text, String expected) {
        assertThat(found(text, s -> ADDRESSES.find(s).stream().map(Address::span)))
                .isEqualTo(expected);
    }

    private static String found(String text, Function<Sentence, Stream<Span>> finder) {
        Report report = new Report("0", "", text, Optional.empty(), Optional.empty(), Optional.empty(), "en");
        List<Sentence> sentences = Segmenter.english().segment(report);
        String found = sentences.stream()
                .flatMap(finder)
                .map(span -> span.of(report.text()))
                .collect(joining(" | "));
        return found.isEmpty() ? "none" : found;
    }
}
