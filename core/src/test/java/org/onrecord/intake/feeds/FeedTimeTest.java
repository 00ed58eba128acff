package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 22 Mar 2024 10:15:30 +0100 | 2024-03-22T10:15:30+01:00",
                "Fri, 22 Mar 2024 10:15:30 GMT | 2024-03-22T10:15:30Z",
                "Fri, 22 Mar 2024 10:15:30 Z | 2024-03-22T10:15:30Z",
                "Fri, 22 Mar 2024 10:15 EST | 2024-03-22T10:15-05:00",
                "Fri, 22 Mar 2024 10:15 pdt | 2024-03-22T10:15-07:00",
                "Mon, 22 Mar 2024 10:15 UT | 2024-03-22T10:15Z",
                "Friday, 22 March 2024 9:05:00 CEST | 2024-03-22T09:05+02:00",
                "vendredi, 22 Mar 2024 09:05:00 +0100 | 2024-03-22T09:05+01:00",
                "22 Mar 24 10:15 -0500 | 2024-03-22T10:15-05:00",
                "22 Mar 99 10:15 -0500 | 1999-03-22T10:15-05:00",
                "Fri, 22 Mar 2024 10:15:30 GMT+02:00 | 2024-03-22T10:15:30+02:00",
                "Fri, 22 Mar 2024 10:15:30 +0000 (UTC) | 2024-03-22T10:15:30Z",
                "Fri,  22-Sept-2024 10:15:30 +0530 | 2024-09-22T10:15:30+05:30",
                "2024-03-22T23:15:00-05:00 | 2024-03-22T23:15-05:00",
                "2024-03-22T10:15Z | 2024-03-22T10:15Z",
            })
    void readsMomentsAndKeepsTheirZone(String value, OffsetDateTime at) {
        assertThat(FeedTime.find(value)).hasValueSatisfying(time -> {
            assertThat(time.at()).contains(at);
            assertThat(time.day()).isEqualTo(at.toLocalDate());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fri, 22 Mar 2024 10:15:30",
                "Fri, 22 Mar 2024 10:15:30 IST",
                "Fri, 22 Mar 2024 10:15:30 A",
                "22 Mar 2024",
                "22 Mar 24",
                "2024-03-22",
                "2024-03-22T10:15:30",
                "March 22, 2024",
            })
    void readsTheDayAloneWhereTheZoneIsNotTold(String value) {
        assertThat(FeedTime.find(value)).hasValueSatisfying(time -> {
            assertThat(time.day()).isEqualTo(LocalDate.of(2024, 3, 22));
            assertThat(time.at()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "someday",
                "Fri, 31 Feb 2024 10:15:30 GMT",
                "Fri, 99 Mar 2024 10:15:30 GMT",
                "Fri, 22 Mar 2024 25:15:30 GMT",
                "Fri, 22 Mar 2024 10:15:30 +9900",
                "Fri, 22 Foo 2024 10:15:30 GMT",
                "03/04/2024",
                "1711102530",
            })
    void guessesNothing(String value) {
        assertThat(FeedTime.find(value)).isEmpty();
    }
}
