package org.onrecord.publishing.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Café “12” 莫斯科 İzmit 😢|Café “12” 莫斯科 İzmit 😢",
                "a\u001b[31mb|a␛[31mb",
                "a\u0000\u0007\u007fb|a␀␇␡b",
                "a\u009b2Jb|a\ufffd2Jb",
                "a\u202eb\u2066c\u200fd|a\ufffdb\ufffdc\ufffdd",
                "a\u200bb\ufeffc|a\ufffdb\ufffdc",
                "a\tb\u2028c\u00a0d|a b c d",
                "a\ud800b|a\ufffdb",
            })
    void whatATerminalWouldObeyIsShown(String text, String safe) {
        assertThat(Printable.of(text)).isEqualTo(safe);
    }

    @Test
    void anyTextKeepsItsLengthAndLosesItsPower() {
        Random random = new Random(20240322);
        for (int round = 0; round < 2000; round++) {
            String text = random.ints(50, 0, 0x10000)
                    .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                    .toString();

            assertThat(Printable.of(text)).hasSameSizeAs(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]");
        }
    }
}
