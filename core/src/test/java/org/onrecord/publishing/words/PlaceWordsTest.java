package org.onrecord.publishing.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceWordsTest {
    private static final String KRASNOGORSK = "CITY Krasnogorsk; Moscow Oblast; Russia; RU; 187634";
    private static final String NASHVILLE = "CITY Nashville; Tennessee; United States; US; 689447";
    private static final String MOSCOW = "CITY Moscow; Moscow; Russia; RU; 10381222";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Gunmen stormed [a concert hall] in Krasnogorsk.|" + KRASNOGORSK
                        + "|at a concert hall in Krasnogorsk, Moscow Oblast, Russia",
                "[The Bataclan] was hit.|``|at the Bataclan",
                "They shot at people inside [Pulse nightclub].|``|inside Pulse nightclub",
                "Gunmen open fire at [concert hall] near <Moscow>.|" + MOSCOW
                        + "|at a concert hall near Moscow, Russia",
                "Shots at [apartment complex].|``|at an apartment complex",
                "An attack on [a mosque].|``|at a mosque",
                "A bomb on [a crowded bus] went off.|``|on a crowded bus",
                "He was shot outside [a bar].|``|outside a bar",
                "It happened on the {2600 block of Birney Place}.|" + NASHVILLE
                        + "|on the 2600 block of Birney Place in Nashville, Tennessee, United States",
                "It happened in {the 2600 block of Birney Place}.|``|on the 2600 block of Birney Place",
                "Shots near {Fifth Avenue}.|``|near Fifth Avenue",
                "Police went to {1200 Main Street}.|``|at 1200 Main Street",
                "They met at {the corner of Elm and Oak}.|``|at the corner of Elm and Oak",
                "A fire at [a home] on {Elm Street}.|``|at a home on Elm Street",
                "It was <Moscow>.|" + MOSCOW + "|in Moscow, Russia",
            })
    void placesAreWrittenAsPeopleWriteThem(String text, String location, String words) {
        PlacedReading placed = new PlacedReading(text, location);
        PlaceWords places = new PlaceWords(placed.reading("SHOOTING", ""));

        assertThat(placed.place().map(places::of)).contains(words);
    }

    @Test
    void aNameWithoutEndIsCut() {
        PlacedReading placed = new PlacedReading("Shots at [" + "the very long hall of ".repeat(900) + "].", "");

        assertThat(placed.place()
                        .map(new PlaceWords(placed.reading("SHOOTING", ""))::of)
                        .orElse(""))
                .startsWith("at the very long hall of the very")
                .endsWith(" …")
                .hasSizeLessThan(90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                KRASNOGORSK + "|Krasnogorsk, Moscow Oblast, Russia",
                NASHVILLE + "|Nashville, Tennessee, United States",
                MOSCOW + "|Moscow, Russia",
                "CITY New York City; New York; United States; US; 8804190|New York City, New York, United States",
                "CITY Mumbai; Maharashtra; India; IN; 12691836|Mumbai, India",
                "CITY Kabul; Kabul Province; Afghanistan; AF; 4000|Kabul, Afghanistan",
                "CITY Singapore; ; Singapore; SG; 5638700|Singapore",
                "CITY Rotterdam; ; The Netherlands; NL; 1|Rotterdam, Netherlands",
                "COUNTY Cook County; Illinois; United States; US; 5|Cook County, Illinois, United States",
                "REGION Tennessee; Tennessee; United States; US; 5|Tennessee, United States",
                "COUNTRY Russia; ; Russia; RU; 5|Russia",
                "COUNTRY Philippines; ; Philippines; PH; 5|the Philippines",
                "COUNTRY The Netherlands; ; The Netherlands; NL; 5|the Netherlands",
                "COUNTRY United States; ; United States; US; 5|the United States",
                "COUNTRY Solomon Islands; ; Solomon Islands; SB; 5|the Solomon Islands",
                "CONTINENT Europe; ; ; ; 5|Europe",
            })
    void areasNameWhatTellsThemFromOthers(String location, String words) {
        PlacedReading placed = new PlacedReading("It was there.", location);
        PlaceWords places = new PlaceWords(placed.reading("SHOOTING", ""));

        assertThat(placed.place().map(places::of)).contains("in " + words);
    }
}
