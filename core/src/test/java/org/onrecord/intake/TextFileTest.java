package org.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final String BODY = "Twelve people were killed.\r\n\r\nThe  end, 2024-03-22\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve killed in Kaduna\r\nHarbour News, Ltd, 2024-03-22\r\n\r\n",
                "Twelve killed in Kaduna\n\nHarbour News, Ltd, 2024-03-22\n\n\n",
                "Twelve killed in Kaduna\rPublished: 2024-03-22\rPublisher: Harbour News, Ltd\r\r",
                "\n\nTwelve killed in Kaduna\npublisher: Harbour News, Ltd\npublished: 2024-03-22T10:00:00Z\n\n",
            })
    void titleAndHeaderAreTakenAndTheBodyIsKept(String head) {
        Draft draft = TextFile.parse(head + BODY);

        assertThat(draft.title()).isEqualTo("Twelve killed in Kaduna");
        assertThat(draft.publisher()).contains("Harbour News, Ltd");
        assertThat(draft.publishedAt()).contains(LocalDate.of(2024, 3, 22));
        assertThat(draft.body()).isEqualTo(BODY);
    }

    @Test
    void aTitleNeedsNoHeader() {
        Draft draft = TextFile.parse("Twelve killed in Kaduna\n\n" + BODY);

        assertThat(draft.title()).isEqualTo("Twelve killed in Kaduna");
        assertThat(draft.publishedAt()).isEmpty();
        assertThat(draft.body()).isEqualTo(BODY);
    }

    @Test
    void aHeaderNeedsNoTitle() {
        Draft draft = TextFile.parse("Published: 2024-03-22\nURL: https://example.org/a\n\n" + BODY);

        assertThat(draft.title()).isEmpty();
        assertThat(draft.url()).contains(URI.create("https://example.org/a"));
        assertThat(draft.body()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve people were killed.\n\nThe blast came at noon.",
                "Twelve people were killed\nwhen a bomb went off.\n\nThe blast came at noon.",
                "Twelve killed in Kaduna",
                "Twelve killed in Kaduna\n\n\n",
                "Published: yesterday\n\nTwelve people were killed.",
                "Publisher: a man who prints\nbooks was killed.\n\nMore follows.",
                "  \n ",
                "",
            })
    void otherwiseAllIsBody(String text) {
        assertThat(TextFile.parse(text)).isEqualTo(Draft.ofBody(text));
    }

    @Test
    void aLongFirstLineIsNoTitle() {
        String text = "word ".repeat(41) + "\n\nTwelve people were killed.";

        assertThat(TextFile.parse(text)).isEqualTo(Draft.ofBody(text));
    }

    @Test
    void aDateThatIsNoneLeavesTheLineInTheBody() {
        Draft draft = TextFile.parse("Twelve killed\n\nHarbour News, 2024-02-31\n\nA bomb went off.");

        assertThat(draft.title()).isEqualTo("Twelve killed");
        assertThat(draft.publishedAt()).isEmpty();
        assertThat(draft.body()).startsWith("Harbour News, 2024-02-31");
    }

    @Test
    void keepsTheMomentOfPublicationWithItsZone() {
        Draft draft =
                TextFile.parse("Blast kills 12\nPublished: 2024-03-22T21:40:00+03:00\n\nTwelve people were killed.\n");

        assertThat(draft.publishedAt()).contains(LocalDate.of(2024, 3, 22));
        assertThat(draft.particulars().publishedAt()).contains(OffsetDateTime.parse("2024-03-22T21:40:00+03:00"));
    }
}
