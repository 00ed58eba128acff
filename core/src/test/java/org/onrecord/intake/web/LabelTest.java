package org.onrecord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                           | text/html |",
                "Text/HTML; Charset=UTF-8            | text/html | UTF-8",
                "text/html;charset=\"windows-1252\"  | text/html | windows-1252",
                "text/html; charset='utf-8'          | text/html | utf-8",
                "text/html; charset=no-such-charset  | text/html | no-such-charset",
                "text/html; charset=                 | text/html |",
                "text/html; charset=a b              | text/html |",
                "application/rss+xml; a=b; charset=x | application/rss+xml | x",
                "html                                |           |",
                ";;;                                 |           |",
                "''                                  |           |",
            })
    void aContentTypeIsReadAsFarAsItIsOne(String header, String mediaType, String charset) {
        assertThat(Label.of(Optional.of(header)))
                .isEqualTo(new Label(Optional.ofNullable(mediaType), Optional.ofNullable(charset)));
    }
}
