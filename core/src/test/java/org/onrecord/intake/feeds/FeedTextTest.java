package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTextTest {
    private static final String TITLE = "Café “Nord”: dozens hurt – détails";

    /** Columns: the bytes, the XML declaration, the HTTP header, whether a guess is noted. */
    @ParameterizedTest
    @CsvSource({
        "UTF-8, utf-8, utf-8, false",
        "UTF-8, , , false",
        "UTF-8, iso-8859-1, , true",
        "UTF-8, utf-8, iso-8859-1, true",
        "UTF-8, no-such-charset, *!, false",
        "UTF-8, utf-16, , false",
        "windows-1252, windows-1252, , false",
        "windows-1252, iso-8859-1, , false",
        "windows-1252, utf-8, , true",
        "windows-1252, , , true",
        "windows-1252, utf-8, windows-1252, false",
        "x-UTF-16LE-BOM, utf-16, , false",
        "UTF-16BE, utf-16, utf-8, false",
        "UTF-16LE, , , false",
    })
    void readsWhatTheBytesAreWhateverTheySay(Charset bytes, String declared, String http, boolean noted)
            throws FeedException {
        String declaration = declared == null ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>";
        String xml = declaration + "<rss><channel><title>" + TITLE + "</title></channel></rss>";

        Feed feed = FeedReader.read(xml.getBytes(bytes), Optional.ofNullable(http), URI.create("https://a.example/"));

        assertThat(feed.title()).isEqualTo(TITLE);
        assertThat(feed.notes()).hasSize(noted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Взрыв в городе", "KOI8-R, Взрыв в городе", "Shift_JIS, 爆発で三人死亡", "ISO-2022-JP, 爆発で三人死亡"})
    void believesOtherEncodings(Charset charset, String title) {
        byte[] declared = "<?xml version='1.0' encoding='%s'?><rss>%s</rss>"
                .formatted(charset, title)
                .getBytes(charset);
        byte[] bare = "<rss>%s</rss>".formatted(title).getBytes(charset);

        assertThat(FeedText.of(declared, Optional.empty()).text()).contains(title);
        assertThat(FeedText.of(bare, Optional.of(charset.name())).text()).contains(title);
    }

    @ParameterizedTest
    @CsvSource({"utf-8", "windows-1252"})
    void fewBrokenCharactersLeaveUtf8(String http) {
        byte[] bytes = (TITLE.repeat(10) + "#").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xe2;

        FeedText text = FeedText.of(bytes, Optional.of(http));

        assertThat(text.text()).isEqualTo(TITLE.repeat(10) + "\uFFFD");
        assertThat(text.notes()).hasSize(1);
    }
}
