package org.onrecord.intake.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
    private static final String JSON_LD = """
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Harbour News"},
              {"@type": ["NewsArticle"], "headline": "Blast kills 12", "inLanguage": "en-GB",
               "datePublished": "2024-03-22T23:30:00+03:00", "dateModified": "2024-03-23T08:00:00+03:00",
               "author": [{"@type": "Person", "name": "Ana Ruiz"}, {"name": "Li Wei"}],
               "publisher": {"@type": "Organization", "name": "Harbour News"},
               "url": "https://example.org/blast"}]}</script>""";

    private static final String META = """
            <meta property="og:title" content="Blast kills 12"><meta property="og:site_name" content="The Harbour">
            <meta property="article:published_time" content="2024-03-20T10:00:00Z">
            <meta name="author" content="Somebody">""";

    private static final String MICRODATA = "<span itemprop='datePublished' content='2024-03-19'></span>";
    private static final String TIME = "<time datetime='2024-03-18T09:00'>Monday</time>";

    private static Page page(String head, String body) {
        return PageReader.read(
                ("<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>").getBytes(UTF_8));
    }

    private static LocalDate day(String head, String body) {
        return page(head, body).publishedAt().orElseThrow().day();
    }

    @Test
    void trustsJsonLdMost() {
        Page page = page(META + JSON_LD, MICRODATA + TIME);

        assertThat(page.title()).isEqualTo("Blast kills 12");
        assertThat(page.publishedAt().orElseThrow().at()).contains(OffsetDateTime.parse("2024-03-22T23:30:00+03:00"));
        assertThat(page.publishedAt().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 3, 22));
        assertThat(page.updatedAt().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 3, 23));
        assertThat(page.authors()).containsExactly("Ana Ruiz", "Li Wei");
        assertThat(page.publisher()).contains("Harbour News");
        assertThat(page.url()).contains(URI.create("https://example.org/blast"));
        assertThat(page.language()).contains("en-GB");
    }

    @Test
    void trustsMetaThenMicrodataThenTimes() {
        assertThat(day(META, MICRODATA + TIME)).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(day("", MICRODATA + TIME)).isEqualTo(LocalDate.of(2024, 3, 19));
        assertThat(day("", TIME)).isEqualTo(LocalDate.of(2024, 3, 18));
    }

    @Test
    void takesTheDayOfTheAddressOrOfTheVisibleTextLast() {
        String address = "<link rel='canonical' href='https://example.org/world/2024/03/17/blast'>";

        assertThat(day(address, "<h1>Blast kills 12</h1>")).isEqualTo(LocalDate.of(2024, 3, 17));
        assertThat(day("", "<div><h1>Blast kills 12</h1><p>Published 16 March 2024</p></div>"))
                .isEqualTo(LocalDate.of(2024, 3, 16));
        assertThat(page("", "<h1>Blast kills 12</h1>").publishedAt()).isEmpty();
    }

    @Test
    void passesOverBrokenJsonLdAndImpossibleDays() {
        String broken = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>";
        String impossible = "<meta property='article:published_time' content='2024-02-31T10:00:00Z'>";

        assertThat(day(broken + META, "")).isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(day(impossible, TIME)).isEqualTo(LocalDate.of(2024, 3, 18));
    }

    @Test
    void takesTheHeadlineThatMostPlacesAgreeOn() {
        String head = "<title>Blast at market kills 12 | The Harbour</title>"
                + "<meta property='og:title' content='You will not believe this'><meta property='og:site_name'"
                + " content='The Harbour'>";

        assertThat(page(head, "<h1>Blast at market kills 12</h1>").title()).isEqualTo("Blast at market kills 12");
    }

    @Test
    void leavesTheNameOfTheSiteOut() {
        String head = "<title>Blast at market kills 12 - The Harbour</title>"
                + "<meta property='og:site_name' content='The Harbour'>";

        assertThat(page(head, "").title()).isEqualTo("Blast at market kills 12");
    }
}
