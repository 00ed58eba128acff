package org.onrecord.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-22T10:15:30Z | 2024-03-22 | 2024-03-22T10:15:30Z",
                "2024-03-22T10:15:30.123+0100 | 2024-03-22 | 2024-03-22T10:15:30+01:00",
                "2024-03-22 10:15 UTC | 2024-03-22 | 2024-03-22T10:15Z",
                "2024-03-22T23:15-05 | 2024-03-22 | 2024-03-22T23:15-05:00",
            })
    void readsMomentsWithTheirZones(String value, LocalDate day, OffsetDateTime at) {
        assertThat(PageTime.find(value)).hasValueSatisfying(time -> {
            assertThat(time.day()).isEqualTo(day);
            assertThat(time.at()).contains(at);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-22",
                "2024-03-22 10:15",
                "20240322",
                "March 22, 2024",
                "Mar. 22, 2024",
                "22 March 2024",
                "Friday, 22nd March 2024",
                "Published: 22 Mar 2024, 14:05"
            })
    void readsDaysWithoutAZone(String value) {
        assertThat(PageTime.find(value)).hasValueSatisfying(time -> {
            assertThat(time.day()).isEqualTo(LocalDate.of(2024, 3, 22));
            assertThat(time.at()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2024-02-31", "31 February 2024", "22/03/2024", "1711102530", "22 Foo 2024"})
    void readsNothingElse(String value) {
        assertThat(PageTime.find(value)).isEmpty();
    }
}
