package org.onrecord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Instant NOW = Instant.parse("2024-03-22T10:15:30Z");

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 120 ', PT2M",
        "999999999999, PT24H",
        "'Fri, 22 Mar 2024 10:16:30 GMT', PT1M",
        "'Friday, 22-Mar-24 10:16:30 GMT', PT1M",
        "'Wed, 22 Mar 2034 10:16:30 GMT', PT24H",
    })
    void retryAfterIsInSecondsOrADateAndAtMostADay(String value, Duration expected) {
        assertThat(Times.retryAfter(value, NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-5",
                "1.5",
                "soon",
                "99999999999999999999",
                "Fri, 22 Mar 2024 10:15:30 GMT",
                "Fri, 22 Mar 2024 10:14:30 GMT",
                "Fri, 31 Feb 2024 10:14:30 GMT"
            })
    void otherValuesOfRetryAfterSayNothing(String value) {
        assertThat(Times.retryAfter(value, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control: max-age=300                                 | PT5M",
                "Cache-Control: public, Max-Age=300                         | PT5M",
                "Cache-Control: public; Cache-Control: max-age=\"300\"      | PT5M",
                "Cache-Control: max-age=300; Age: 100                       | PT3M20S",
                "Cache-Control: max-age=31536000                            | PT24H",
                "Expires: Fri, 22 Mar 2024 10:25:30 GMT                     | PT10M",
                "Expires: Fri, 22 Mar 2024 10:25:30 GMT; Date: Fri, 22 Mar 2024 10:24:30 GMT | PT1M",
                "Cache-Control: max-age=60; Expires: Fri, 22 Mar 2024 10:25:30 GMT | PT1M",
                "Cache-Control: max-age=0; Expires: Fri, 22 Mar 2024 10:25:30 GMT  |",
                "Cache-Control: no-cache, max-age=300                       |",
                "Cache-Control: no-store                                    |",
                "Cache-Control: max-age=300; Age: 400                       |",
                "Cache-Control: max-age=soon                                |",
                "Expires: 0                                                 |",
                "Date: Fri, 22 Mar 2024 10:25:30 GMT                        |",
            })
    void freshnessIsWhatTheServerPromises(String headers, Duration expected) {
        Map<String, List<String>> byName = Pattern.compile("; ?")
                .splitAsStream(headers)
                .map(header -> header.split(": ", 2))
                .collect(Collectors.groupingBy(
                        header -> header[0],
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.mapping(header -> header[1].strip(), Collectors.toList())));

        assertThat(Times.freshFor(new Answer(200, byName, new byte[0], NOW)).orElse(null))
                .isEqualTo(expected);
    }
}
