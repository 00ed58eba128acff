package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.CrocusReading;
import org.onrecord.publishing.words.PlacedReading;

class HeadlineTest {
    @Test
    void headlineIsASentenceAPersonWouldWrite() {
        assertThat(Headline.of(CrocusReading.reading()))
                .isEqualTo("Shooting and bombing at a concert hall in Krasnogorsk, Moscow Oblast, Russia,"
                        + " 22–23 March 2024: at least 60 killed; claimed by the Islamic State group.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SHOOTING|2024-03-22|Shooting at a bar in Kano, Nigeria, 22 March 2024",
                "SHOOTING|2015-05-01/2015-05-31|Shooting at a bar in Kano, Nigeria, in May 2015",
                "EARTHQUAKE|2024-03-22|Earthquake in Kano, Nigeria, 22 March 2024",
                "SHOOTING|``|Shooting at a bar in Kano, Nigeria",
                "``|2024-03-22|At a bar in Kano, Nigeria, 22 March 2024",
                "``|``|At a bar in Kano, Nigeria",
            })
    void whatIsNotKnownIsLeftOut(String kinds, String days, String phrase) {
        PlacedReading placed =
                new PlacedReading("Shots at [a bar] in <Kano>.", "CITY Kano; Kano State; Nigeria; NG; 5");

        assertThat(Headline.of(placed.reading(kinds, days))).isEqualTo(phrase + ": no casualty figures found.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STORM|2024-03-22|Storm on 22 March 2024: no casualty figures found.",
                "STORM|2012-01-01/2012-12-31|Storm in 2012: no casualty figures found.",
                "STORM|``|Storm: no casualty figures found.",
                "``|2024-03-22|22 March 2024: no casualty figures found.",
                "``|``|No casualty figures found.",
            })
    void aReportWithoutAPlaceHasASentenceToo(String kinds, String days, String headline) {
        assertThat(Headline.of(new PlacedReading("No word of where.", "").reading(kinds, days)))
                .isEqualTo(headline);
    }

    @Test
    void hostileTextIsShownAndNotObeyed() {
        PlacedReading placed = new PlacedReading("Shots at [the \u001b2J\u202ebar].", "");

        assertThat(Headline.of(placed.reading("SHOOTING", "")))
                .isEqualTo("Shooting at the \u241b2J\ufffdbar: no casualty figures found.");
    }
}
