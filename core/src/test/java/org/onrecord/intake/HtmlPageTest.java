package org.onrecord.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Blast kills 12 | Harbour News</title>
            <meta property="og:title" content="Blast kills 12 &amp; wounds 40">
            <meta property="og:site_name" content="Harbour News">
            <meta property="article:published_time" content="2024-03-22T23:30:00+03:00">
            <link rel="canonical" href="https://example.org/blast">
            <script>document.write("9,000 killed")</script></head>
            <body><nav>Home</nav><article><h1>Blast kills 12 &amp; wounds 40</h1>
            <p>Twelve   people
            were <b>killed</b>.</p><div>Forty&nbsp;were wounded.<br>Police said so.</div>
            <ul><li>One</li><li>Two</li></ul><figure>A picture</figure></article>
            <footer>1,000 injured</footer></body></html>
            """;

    @Test
    void takesMetadataAndParagraphsAndNothingElse() {
        Draft draft = parse(PAGE.getBytes(UTF_8));

        assertThat(draft.title()).isEqualTo("Blast kills 12 & wounds 40");
        assertThat(draft.publisher()).contains("Harbour News");
        assertThat(draft.publishedAt()).contains(LocalDate.of(2024, 3, 22));
        assertThat(draft.url()).contains(URI.create("https://example.org/blast"));
        assertThat(draft.body())
                .isEqualTo("Twelve people were killed.\n\nForty were wounded. Police said so.\n\nOne\n\nTwo");
    }

    @Test
    void fallsBackToTheTitleElementAndTheTimeElement() {
        Draft draft = parse("<title>Blast kills 12</title><p>Now</p><time datetime='2024-03-22 10:00'>today</time>"
                .getBytes(UTF_8));

        assertThat(draft.title()).isEqualTo("Blast kills 12");
        assertThat(draft.publishedAt()).contains(LocalDate.of(2024, 3, 22));
        assertThat(draft.publisher()).isEmpty();
    }

    @Test
    void readsTheEncodingThatThePageNames() {
        byte[] latin = "<meta charset=iso-8859-1><title>Caf\u00e9</title><p>Caf\u00e9</p>".getBytes(ISO_8859_1);

        assertThat(parse(latin).title()).isEqualTo("Café");
    }

    @Test
    void survivesDeepNesting() {
        byte[] deep = ("<div>".repeat(200_000) + "Twelve people were killed.").getBytes(UTF_8);

        assertThat(parse(deep).body()).contains("Twelve people were killed.");
    }

    @Test
    void makesADraftOfEachEntryOfALiveBlog() {
        String entry =
                "<article id='p%1$d'><time datetime='2024-03-2%1$dT10:15:00+03:00'>10:15</time><p>The ministry now"
                        + " speaks of %1$d people who were killed in the blast at the harbour.</p></article>";
        String page = "<!DOCTYPE html><title>Blast – live updates</title><h1>Blast – live updates</h1>"
                + entry.formatted(3) + entry.formatted(2) + entry.formatted(1);

        List<Draft> drafts = parseAll(page.getBytes(UTF_8), "https://example.org/news/blast");

        assertThat(drafts)
                .extracting(draft -> draft.publishedAt().orElseThrow().getDayOfMonth())
                .containsExactly(23, 22, 21);
        assertThat(drafts.get(2).url()).contains(URI.create("https://example.org/news/blast#p1"));
        assertThat(drafts.get(2).particulars().publishedAt())
                .contains(OffsetDateTime.parse("2024-03-21T10:15:00+03:00"));
        assertThat(drafts.get(2).title())
                .as("the page's headline would tell what came to be known later")
                .isEmpty();
    }

    @Test
    void believesNoPageThatClaimsToBeOnAnotherSite() {
        String address = "https://another.example/copy";

        assertThat(parseAll(PAGE.getBytes(UTF_8), address).get(0).url()).contains(URI.create(address));
    }

    private static List<Draft> parseAll(byte[] bytes, String address) {
        return HtmlPage.parse(Capture.fetched(URI.create(address), bytes, Instant.EPOCH, Optional.empty()));
    }

    private static Draft parse(byte[] bytes) {
        List<Draft> drafts = HtmlPage.parse(Capture.of("page", bytes));
        assertThat(drafts).hasSize(1);
        return drafts.get(0);
    }
}
