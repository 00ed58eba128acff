package org.onrecord.reading.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;
import org.onrecord.reading.text.Segmenter;

class ToponymFinderTest {
    private static final ToponymFinder FINDER = ToponymFinder.english();
    private static final Segmenter SEGMENTER = Segmenter.english();

    private static Report report(String text, Optional<URI> url) {
        return new Report("r", "", text, Optional.empty(), Optional.empty(), url, "en");
    }

    private static List<Toponym> find(String text) {
        Report report = report(text, Optional.empty());
        return FINDER.find(report, SEGMENTER.segment(report));
    }

    private static String place(String text, String name) {
        return find(text).stream()
                .filter(t -> t.mention().text().equals(name))
                .findFirst()
                .map(t -> t.location()
                        .map(l -> l.region().map(r -> r + ", ").orElse("") + l.country())
                        .orElse("open"))
                .orElse("not found");
    }

    @Test
    void theLargerPlaceBehindACommaDecides() {
        assertThat(place("A man was shot in Paris, Texas, on Monday.", "Paris")).isEqualTo("Texas, United States");
        assertThat(place("Police in Paris, Tenn., made an arrest.", "Paris")).isEqualTo("Tennessee, United States");
        assertThat(place("A bomb went off in Tripoli, Lebanon.", "Tripoli")).isEqualTo("Liban-Nord, Lebanon");
    }

    @Test
    void theOtherPlacesOfTheReportDecide() {
        String text = "Five were hurt near Lexington. Crews came from Frankfort and Georgetown, all in Kentucky.";

        assertThat(place(text, "Georgetown")).isEqualTo("Kentucky, United States");
        assertThat(place(text, "Frankfort")).isEqualTo("Kentucky, United States");
    }

    @Test
    void aNameOfManyPlacesStaysOpen() {
        assertThat(place("A man was shot near San José.", "San José")).isEqualTo("open");
        assertThat(place("Three people died in Springfield.", "Springfield")).isEqualTo("open");
    }

    @Test
    void thePublishersHomeDecides() {
        String text = "Three people died in Columbia.";
        Report report = report(text, Optional.of(URI.create("https://www.thestate.com/news/1")));

        assertThat(FINDER.find(report, SEGMENTER.segment(report)))
                .singleElement()
                .satisfies(
                        t -> assertThat(t.location().flatMap(Location::region)).hasValue("South Carolina"));
    }

    @Test
    void personsPapersAndStreetsAreNoPlaces() {
        assertThat(find("Jordan Smith met Gen. Houston, the Boston Globe said on Lincoln Street."))
                .isEmpty();
    }

    @Test
    void peopleAndAdjectivesAreNoPlaces() {
        assertThat(find("Two Syrians and a Turkish man were held.")).isEmpty();
    }

    @Test
    void givenMentionsAreAllAnswered() {
        Report report = report("The Syrian army left Aleppo for Nowhereville.", Optional.empty());
        String text = report.text();
        List<Mention> mentions = List.of("Syrian", "Aleppo", "Nowhereville").stream()
                .map(name -> Mention.at(new Span(text.indexOf(name), text.indexOf(name) + name.length()), text))
                .toList();

        assertThat(FINDER.resolve(report, SEGMENTER.segment(report), mentions))
                .extracting(t -> t.location().map(Location::name).orElse("none"))
                .containsExactly("Syria", "Aleppo", "none");
        assertThat(FINDER.resolve(report("", Optional.empty()), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void hostileTextIsReadInBoundedTime() {
        assertThat(find("Springfield, ".repeat(100_000))).hasSizeLessThanOrEqualTo(2_000);
        assertThat(find("A".repeat(1_000_000) + " San ".repeat(100_000))).isEmpty();
    }
}
