package org.onrecord.reading.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Report;
import org.onrecord.reading.language.WordList;

class PublisherHomeTest {
    private static final PublisherHome HOMES = PublisherHome.english();
    private static final WordList PUBLISHERS = WordList.load("publishers.txt");

    static Stream<Arguments> examples() {
        return PUBLISHERS.examples().stream().map(e -> Arguments.of(e.text(), e.expected()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void knowsTheHomesThatItsFilePromises(String text, String expected) {
        assertThat(HOMES.of(report(text)).map(PublisherHomeTest::written).orElse("none"))
                .isEqualTo(expected);
    }

    static Stream<String> names() {
        return Stream.of("us", "us-state", "country")
                .flatMap(section -> PUBLISHERS.definitions(section).stream())
                .flatMap(line -> Arrays.stream(line.value().split(" ")));
    }

    @Test
    void everyNameStandsOnceAndHasAHomeInTheGazetteer() {
        assertThat(names())
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(HOMES.ofHost(name.contains(".") ? name : name + ".com"))
                        .as(name)
                        .isPresent());
    }

    @Test
    void theAddressOfThePageGoesBeforeNamesAndTheTitle() {
        Report report = new Report(
                "0",
                "Man shot outside store - KSLA News 12",
                "",
                Optional.of("Chicago Tribune"),
                Optional.empty(),
                Optional.of(URI.create("https://www.wkrn.com/story/1")),
                "en");

        assertThat(HOMES.of(report).map(PublisherHomeTest::written)).contains("Nashville, Tennessee");
    }

    /** An address, a title with a dash or bar in it, or a publisher's name. */
    private static Report report(String text) {
        boolean address = text.matches("https?://.*|[a-z0-9.-]+\\.[a-z]+");
        boolean title = text.contains(" - ") || text.contains(" | ");
        return new Report(
                "0",
                title ? text : "",
                "",
                address || title ? Optional.empty() : Optional.of(text),
                Optional.empty(),
                address ? Optional.of(URI.create(text.startsWith("http") ? text : "http://" + text)) : Optional.empty(),
                "en");
    }

    private static String written(Location home) {
        return home.level() == Level.CITY ? home.name() + ", " + home.region().orElse("?") : home.name();
    }
}
