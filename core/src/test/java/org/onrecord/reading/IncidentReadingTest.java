package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.reading.SoundReading.assertSound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;

/** What, where and when: told as precisely as the text does, and absent where it does not. */
class IncidentReadingTest {
    private static final Reader READER = Reader.english();

    @Test
    void aDayOfTheWeekIsTheOneBeforePublication() {
        Incident incident = main("A bomb killed nine people at a market in Kabul on Monday, police said.");

        assertThat(incident.kinds()).first().isEqualTo(IncidentKind.BOMBING);
        assertThat(period(incident)).contains(Period.day(LocalDate.of(2017, 5, 29)));
        assertThat(location(incident)).map(Location::name).contains("Kabul");
        assertThat(location(incident)).map(Location::countryCode).contains("AF");
        assertThat(incident.place().map(Place::precision)).contains(Place.Precision.VENUE);
    }

    @Test
    void anExplicitDateBeatsTheDayOfPublication() {
        Incident incident = main("A bomb killed nine people in Kabul on 3 May 1987, police said.");

        assertThat(period(incident)).contains(Period.day(LocalDate.of(1987, 5, 3)));
    }

    @Test
    void anImpossibleDateIsNone() {
        assertThat(period(main("A bomb killed nine people in Kabul on February 31, 2017.")))
                .isEmpty();
    }

    @Test
    void noPlaceIsNoPlace() {
        assertThat(main("A bomb killed nine people on Monday.").place()).isEmpty();
    }

    @Test
    void aPlaceThatExistsManyTimesIsNotGuessed() {
        Optional<Location> location = location(main("A fire killed two people in San Isidro."));

        assertThat(location).isEmpty();
    }

    @Test
    void whereThePoliceSpeakOrTheReporterSitsIsNotWhereItHappened() {
        Incident incident = main("WASHINGTON — A bomb killed nine people in Kabul on Monday, Washington said, and"
                + " British diplomats were unhurt.");

        assertThat(location(incident)).map(Location::name).contains("Kabul");
    }

    @Test
    void anotherPlaceIsAnotherIncident() {
        Reading reading = read("A bomb killed nine people in Kabul on Monday.\n\nThe blast broke windows.\n\n"
                + "Two soldiers were killed in Mosul.");

        assertThat(reading.figures()).hasSize(2);
        assertThat(reading.isMain(reading.figures().get(0))).isTrue();
        assertThat(reading.isMain(reading.figures().get(1))).isFalse();
        Incident other = reading.incidents().get(1);
        assertThat(location(other)).map(Location::countryCode).contains("IQ");
        assertThat(period(other)).isEmpty();
    }

    @Test
    void aReportOnFiveIncidentsKeepsThemApart() {
        Reading reading = read("Five attacks hit the region on Monday.\n\n"
                + "A car bomb killed nine people in Kabul.\n\nGunmen killed two policemen in Quetta.\n\n"
                + "An airstrike killed four civilians in Mosul.\n\nA blast killed three people in Dhaka.\n\n"
                + "A mine killed a farmer in Luanda.");

        assertSound(reading);
        List<String> incidents =
                reading.figures().stream().map(figure -> figure.incident()).toList();
        assertThat(incidents).hasSize(5).doesNotHaveDuplicates();
    }

    private static Incident main(String body) {
        Reading reading = read(body);
        assertSound(reading);
        return reading.mainIncident().orElseThrow();
    }

    private static Reading read(String body) {
        return READER.read(new Report(
                "", "", body, Optional.empty(), Optional.of(LocalDate.of(2017, 5, 31)), Optional.empty(), "en"));
    }

    private static Optional<Period> period(Incident incident) {
        return incident.occurred().map(Occurrence::period);
    }

    private static Optional<Location> location(Incident incident) {
        return incident.place().flatMap(Place::location);
    }
}
