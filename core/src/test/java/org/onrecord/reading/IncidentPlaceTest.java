package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Incident;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Place;
import org.onrecord.model.Place.Precision;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;

class IncidentPlaceTest {
    private static final Reader READER = Reader.english();

    @Test
    void tellsVenueTownRegionAndCountry() {
        Place place = place("Gunmen opened fire at a concert hall in Krasnogorsk, Russia, killing 60 people.");

        assertThat(place.venue().map(Mention::text)).contains("a concert hall");
        assertThat(place.location().map(Location::name)).contains("Krasnogorsk");
        assertThat(place.location().map(Location::country)).contains("Russia");
        assertThat(place.precision()).isEqualTo(Precision.VENUE);
    }

    @Test
    void tellsTheBlockWhereOneIsGiven() {
        Place place = place("Two men were shot dead in the 1200 block of South Main Street in Memphis, Tennessee.");

        assertThat(place.address().map(Mention::text)).contains("the 1200 block of South Main Street");
        assertThat(place.location().map(Location::name)).contains("Memphis");
        assertThat(place.precision()).isEqualTo(Precision.ADDRESS);
    }

    @Test
    void aReportThatNamesNoPlaceHasNone() {
        assertThat(READER.read(SoundReading.report("Two men were killed on Monday, police said."))
                        .mainIncident()
                        .flatMap(Incident::place))
                .isEmpty();
    }

    @Test
    void aCountryIsAllThatAReportWithoutTownsTells() {
        Place place = place("A bomb killed nine people in Yemen on Monday, officials said.");

        assertThat(place.precision()).isEqualTo(Precision.COUNTRY);
        assertThat(place.location().map(Location::countryCode)).contains("YE");
    }

    @Test
    void aTownWithoutStateIsThePublishersOwn() {
        String text = "Two people were shot dead on Monday in Springfield, police said.";

        assertThat(region(text, "http://www.wandtv.com/story/1")).contains("Illinois");
        assertThat(region(text, "http://www.ky3.com/story/1")).contains("Missouri");
    }

    @Test
    void anotherIncidentHasItsOwnPlace() {
        Reading reading = READER.read(
                SoundReading.report(
                        "A bomb killed nine people in Kabul on Monday. In a separate attack, gunmen killed four people in Karachi."));

        assertThat(reading.incidents().stream()
                        .map(Incident::place)
                        .map(place -> place.flatMap(Place::location).map(Location::name))
                        .toList())
                .isEqualTo(List.of(Optional.of("Kabul"), Optional.of("Karachi")));
    }

    private static Place place(String text) {
        return READER.read(SoundReading.report(text))
                .mainIncident()
                .flatMap(Incident::place)
                .orElseThrow();
    }

    private static Optional<String> region(String text, String url) {
        Report report =
                new Report("0", "", text, Optional.empty(), Optional.empty(), Optional.of(URI.create(url)), "en");
        return READER.read(report)
                .mainIncident()
                .flatMap(Incident::place)
                .flatMap(Place::location)
                .flatMap(Location::region);
    }
}
