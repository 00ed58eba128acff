package org.onrecord.publishing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Bounds;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "60, 60, false, 60 dead, 60",
                "1200, 1200, false, 1200 dead, '1,200'",
                "0, 0, false, no one was hurt, none",
                "100, 100, true, about 100 dead, about 100",
                "12, 15, false, 12 to 15 dead, 12 to 15",
                "1000, 1500, true, some 1000 to 1500, 'about 1,000 to 1,500'",
                "60, -, false, at least 60 dead, at least 60",
                "60, -, false, '', at least 60",
                "101, -, false, more than 100 dead, more than 100",
                "101, -, false, '', more than 100",
                "101, -, false, at least 101 dead, at least 101",
                "13, -, false, more than a dozen, at least 13",
                "24, -, true, dozens were killed, dozens",
                "200, -, true, killed and wounded Hundreds, hundreds",
                "2000, -, true, thousands injured, thousands",
                "20000, -, true, tens of thousands fled, tens of thousands",
                "300, -, true, several hundred dead, several hundred",
                "3, -, true, several dead, several",
                "50, -, true, some 50 or more, about 50 or more",
                "-, 100, true, nearly 100, nearly 100",
                "-, 100, false, up to 100, up to 100",
                "-, 99, false, fewer than 100 dead, fewer than 100",
            })
    void boundsReadAsPeopleWriteThem(String min, String max, boolean approximate, String words, String expected) {
        assertThat(Quantity.of(new Bounds(bound(min), bound(max), approximate), words))
                .isEqualTo(expected);
    }

    private static OptionalLong bound(@Nullable String number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
    }
}
