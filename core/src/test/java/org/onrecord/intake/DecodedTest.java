package org.onrecord.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecodedTest {
    private static final String TEXT = "Blast at the “Café” kills 12 😢";

    @Test
    void byteOrderMarksAreObeyedAndDropped() {
        assertThat(Decoded.of(TEXT.getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(Decoded.of(("\ufeff" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(Decoded.of(("\ufeff" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(Decoded.of(("\ufeff" + TEXT).getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsNoUtf8IsReadAsWindows1252WithANote() {
        Decoded decoded = Decoded.of("Blast at “Café”".getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.text()).isEqualTo("Blast at “Café”");
        assertThat(decoded.notes()).containsExactly("not valid UTF-8 at byte 9, so read as Windows-1252");
    }
}
