package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusDateTest {
    @ParameterizedTest
    @CsvSource({"2016-10-17, 2016-10-17", "10/17/2016, 2016-10-17", "10/4/2017, 2017-10-04", "4/21/18, 2018-04-21"})
    void readsIsoAndMonthDayYear(String written, LocalDate day) {
        assertThat(CorpusDate.find(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17/10/2016", "2/30/2016", "0/4/2017", "10/4", "10/4/201", "4 October 2017"})
    void whatIsNoSuchDayIsAbsent(String written) {
        assertThat(CorpusDate.find(written)).isEmpty();
    }
}
