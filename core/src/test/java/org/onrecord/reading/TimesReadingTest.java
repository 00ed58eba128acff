package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Report;
import org.onrecord.model.TimeExpression;

/** Times as a user sees them in a reading. */
class TimesReadingTest {
    private static final Reader READER = Reader.english();

    private static List<TimeExpression> times(String text, Optional<LocalDate> published) {
        return READER.readTimes(new Report("r", "", text, Optional.empty(), published, Optional.empty(), "en"));
    }

    private static Optional<LocalDate> march() {
        return Optional.of(LocalDate.of(2024, 3, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on February 31, 2024.", "on 99/99/2014.", "on 2024-13-45.", "on April 31."})
    void impossibleDatesAreNoDates(String text) {
        assertThat(times("It happened " + text, march())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was shot on Friday.            | XXXX-WXX-5
            He was shot yesterday.            | XXXX-XX-XX
            He was shot last year.            | XXXX
            He was shot on Friday night.      | XXXX-WXX-5TNI
            """)
    void withoutADayOfPublicationNothingIsGuessed(String text, String value) {
        assertThat(times(text, Optional.empty())).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.period()).isEmpty();
        });
    }

    @Test
    void theDayThatAPageWasPostedBeatsWhatWasToldOfIt() {
        assertThat(times("Posted: Friday, March 15, 2024. A man was shot Thursday.", march()))
                .extracting(TimeExpression::value)
                .containsExactly("2024-03-15", "2024-03-14");
    }

    @Test
    void numbersWithoutEndDoNoHarm() {
        assertThat(times("It began 9999999 years ago and 99999999999 days later, in 0000.", march()))
                .allSatisfy(time -> assertThat(time.period()).isEmpty());
    }

    @Test
    void veryLongTextIsReadInTime() {
        String text = "On Friday, March 22, 2024 at 8:15 p.m. two weeks ago ".repeat(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> times(text, march()));
    }
}
