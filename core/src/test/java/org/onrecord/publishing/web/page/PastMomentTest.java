package org.onrecord.publishing.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastMomentTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-23T14:00Z, 2024-03-23T14:00:00Z",
        "2024-03-23T17:00+03:00, 2024-03-23T14:00:00Z",
        "2024-03-23T14:00, 2024-03-23T14:00:00Z",
        "2024-03-23T14:00:05.25, ",
        "2024-03-23T14:00:05.250Z, 2024-03-23T14:00:05.250Z",
        "2024-03-23T14:00:05.123456Z, 2024-03-23T14:00:05.123456Z",
        "2024-03-23, 2024-03-23T23:59:59.999999999Z",
        "2024-03-23T23:59:59.999999999Z, 2024-03-23T23:59:59.999999999Z",
        "2024-13-23, ",
        "yesterday, "
    })
    void isReadAsPeopleAndFormsWriteIt(String written, Instant moment) {
        assertThat(PastMoment.find(written)).isEqualTo(Optional.ofNullable(moment));
    }
}
