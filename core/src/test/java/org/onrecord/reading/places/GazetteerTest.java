package org.onrecord.reading.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shared();

    @ParameterizedTest
    @CsvSource({
        "Sana’a, Sanaa, YE",
        "Bombay, Mumbai, IN",
        "Kiev, Kyiv, UA",
        "U.S., United States, US",
        "Britain, United Kingdom, GB",
        "Türkiye, Turkey, TR",
        "Tennessee, Tennessee, US",
        "Gaza Strip, Gaza Strip, PS",
        "ALEPPO, Aleppo, SY"
    })
    void namesAreFoundAsReportsWriteThem(String written, String name, String country) {
        assertThat(GAZETTEER.named(written))
                .first()
                .returns(name, Location::name)
                .returns(country, Location::countryCode);
    }

    @Test
    void aTownCarriesItsDivisionsAndCountry() {
        Location town = GAZETTEER.city("US", "Tennessee", "Paris").orElseThrow();

        assertThat(town.level()).isEqualTo(Level.CITY);
        assertThat(town.county()).hasValue("Henry County");
        assertThat(town.country()).isEqualTo("United States");
        assertThat(town.distanceTo(36.30, -88.33)).isLessThan(5);
    }

    @Test
    void areasGetTheMeanPositionOfTheirTowns() {
        Location kansas = GAZETTEER.region("US", "Kansas").orElseThrow();

        assertThat(kansas.distanceTo(38.5, -98.0)).isLessThan(150);
        assertThat(kansas.population()).isGreaterThan(1_000_000);
    }

    @Test
    void anUnknownNameHasNoPlaces() {
        assertThat(GAZETTEER.named("Nowhere Under The Sun")).isEmpty();
        assertThat(GAZETTEER.named("")).isEmpty();
        assertThat(GAZETTEER.named("…")).isEmpty();
    }

    @Test
    void namesOfManyPlacesGiveAllOfThem() {
        assertThat(GAZETTEER.named("San José")).hasSizeGreaterThan(100);
    }
}
