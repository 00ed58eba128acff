package org.onrecord.intake.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {
    private static final String TEXT = "<p>“Twelve died at the café”, said Mayor Muñoz.</p>";

    /** The encoding of the bytes, the server's label, the page's label; all pages must be read alike. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "utf-8,        -,            -",
                "utf-8,        utf-8,        utf-8",
                "utf-8,        iso-8859-1,   iso-8859-1",
                "windows-1252, -,            -",
                "windows-1252, windows-1252, -",
                "windows-1252, -,            iso-8859-1",
                "windows-1252, utf-8,        utf-8",
                "windows-1252, no-such-name, -",
                "windows-1252, -,            utf-16",
                "utf-16,       -,            -",
                "utf-16,       utf-8,        utf-8"
            })
    void tellsTheEncoding(String encoding, String server, String own) {
        String page = (own == null ? "" : "<meta charset=" + own + ">") + TEXT;

        assertThat(PageReader.read(
                                page.getBytes(Charset.forName(encoding)), Optional.ofNullable(server), Optional.empty())
                        .body())
                .isEqualTo("“Twelve died at the café”, said Mayor Muñoz.");
    }

    @Test
    void believesTheServerBeforeThePageWhereBothMayBeRight() {
        byte[] cyrillic = "<meta charset=koi8-r><p>Взрыв</p>".getBytes(Charset.forName("windows-1251"));

        assertThat(PageReader.read(cyrillic, Optional.of("windows-1251"), Optional.empty())
                        .body())
                .isEqualTo("Взрыв");
    }

    @Test
    void oneDamagedByteLeavesTheRestOfAPageAsItIs() {
        byte[] page = ("<p>" + "Mayor Muñoz spoke. ".repeat(20) + "?</p>").getBytes(UTF_8);
        page[page.length - 5] = (byte) 0xe9;

        assertThat(PageReader.read(page).body()).startsWith("Mayor Muñoz spoke.");
    }
}
