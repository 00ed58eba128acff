package org.onrecord.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTimeInWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 22 March 2024 at 10:15 GMT | 2024-03-22T10:15Z",
                "Published 22 April 2024 at 10:15 BST | 2024-04-22T10:15+01:00",
                "March 22, 2024, 6:15 p.m. ET | 2024-03-22T18:15-04:00",
                "January 22, 2024, 6:15 p.m. ET | 2024-01-22T18:15-05:00",
                "Fri 22 Mar 2024 20.15 GMT | 2024-03-22T20:15Z",
                "Mar 22, 2024 / 06:15 PM EDT | 2024-03-22T18:15-04:00",
                "6:15 PM EDT, Fri March 22, 2024 | 2024-03-22T18:15-04:00",
                "Friday, 22nd March 2024 12am PDT | 2024-03-22T00:00-07:00",
                "22 March 2024 | 9:05 UTC+05:30 | 2024-03-22T09:05+05:30",
                "Fri, 22 Mar 2024 10:15:30 +0100 | 2024-03-22T10:15+01:00",
                "Jan. 5, 2024 at 12:30 PM CET (written in Paris) | 2024-01-05T12:30+01:00",
            })
    void readsTheMomentWhereTheZoneIsSure(String words) {
        String text = words.substring(0, words.lastIndexOf('|')).strip();
        OffsetDateTime at =
                OffsetDateTime.parse(words.substring(words.lastIndexOf('|') + 1).strip());

        assertThat(WrittenTime.find(text, true)).hasValueSatisfying(time -> {
            assertThat(time.at()).contains(at);
            assertThat(time.day()).isEqualTo(at.toLocalDate());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 March 2024 at 10:15",
                "22 March 2024 at 10:15 CST",
                "22 March 2024 at 10:15 IST",
                "22 March 2024 at 10:15 EST",
                "22 March 2024 at 10:15 BST",
                "22 March 2024 at 25:15 GMT",
                "22 March 2024 at 10:75 GMT",
                "22 March 2024 at 13:15 pm GMT",
                "22 March 2024, 14 GMT",
                "22 March 2024 by the clock of the town hall",
            })
    void readsTheDayAloneWhereItIsNot(String text) {
        assertThat(WrittenTime.find(text, true)).contains(new PageTime(LocalDate.of(2024, 3, 22), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22 April 2024 at 10:15 BST"})
    void takesBstForBritishSummerTimeOnBritishPagesAlone(String text) {
        assertThat(WrittenTime.find(text, false).orElseThrow().at()).isEmpty();
    }
}
