package org.onrecord.intake.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of decision 9's table: each place alone, and each before those behind it. */
class OrderOfTrustTest {
    private static String ld(String properties) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + properties.replace('`', '"')
                + "}</script>";
    }

    private static String day(Page page) {
        return page.publishedAt().map(time -> time.day().toString()).orElse("");
    }

    /** Places of the time of publication, the most trusted one first; each gives another day of March 2024. */
    private static final List<String> PLACES = List.of(
            ld("`datePublished`: `2024-03-01T10:00Z`"),
            "<meta property='article:published_time' content='2024-03-02'>",
            "<span itemprop=datePublished content='2024-03-03'></span>",
            "<time pubdate datetime='2024-03-04'></time>",
            "<div><time datetime='2024-03-05'></time></div>",
            "<aside><time datetime='2024-03-06'></time></aside>",
            "<link rel=canonical href='https://example.org/2024/03/07/blast'>",
            "<h1>Blast</h1><p>Published 8 March 2024</p>",
            "<h1>Blast</h1><p>Updated 9 March 2024</p>");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void publicationIsTakenFromTheFirstPlaceThatGivesIt(int first) {
        String all = String.join("", PLACES.subList(first, PLACES.size()));

        assertThat(day(SomePage.read("", all))).isEqualTo("2024-03-0" + (first + 1));
        assertThat(day(SomePage.read("", PLACES.get(first)))).isEqualTo("2024-03-0" + (first + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='DATE' content='2024-03-22'> | 2024-03-22",
                "<META PROPERTY='Article:Published_Time' CONTENT='2024-03-22T10:15Z'> | 2024-03-22",
                "<meta itemprop=datePublished content=2024-03-22> | 2024-03-22",
                "<meta name=pubdate content='soon'><meta name=date content='2024-03-22'> | 2024-03-22",
                "<h1>Blast</h1><p>At 10:15 GMT on Friday 22 March 2024</p> | 2024-03-22",
                "<h1>Blast</h1><p>The mill burned down on 22 March 2014, and 12 died.</p> | ''",
                "<h1>Blast</h1><p>Updated 24 March 2024. Published 22 March 2024</p> | 2024-03-22",
            })
    void publicationIsReadFromManySpellings(String html, String day) {
        assertThat(day(SomePage.read("", html))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name=date content=2024-03-22><time datetime='2024-03-22T10:15:00+03:00'></time>"
                        + " | 2024-03-22T10:15+03:00",
                "<meta name=date content=2024-03-22><time datetime='2024-03-20T10:15:00+03:00'></time> | ''",
                "<meta name=date content=2024-04-22><html lang=en-GB><h1>Blast</h1><p>22 April 2024 10:15 BST</p>"
                        + " | 2024-04-22T10:15+01:00",
            })
    void aLessTrustedPlaceThatAgreesOnTheDayGivesTheMoment(String html, String moment) {
        assertThat(SomePage.read("", html)
                        .publishedAt()
                        .orElseThrow()
                        .at()
                        .map(Object::toString)
                        .orElse(""))
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{`@type`:`NewsArticle`,`dateModified`:`2024-03-01`} | <meta name=lastmod content=2024-03-02> | 2024-03-01",
                "{} | <meta name=lastmod content=2024-03-02><span itemprop=dateModified content=2024-03-03></span> | 2024-03-02",
                "{} | <span itemprop=dateModified content=2024-03-03></span><h1>B</h1><p>Updated 4 March 2024</p> | 2024-03-03",
                "{} | <h1>B</h1><p>Published 3 March 2024, last updated: 4 March 2024</p> | 2024-03-04",
                "{} | <h1>B</h1><p>Published 3 March 2024</p> | ''",
            })
    void lastUpdateIsTakenFromTheFirstPlaceThatGivesIt(String json, String html, String day) {
        Page page = SomePage.read("<script type='application/ld+json'>" + json.replace('`', '"') + "</script>", html);

        assertThat(page.updatedAt().map(time -> time.day().toString()).orElse(""))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`author`: `Ana Ruiz` | Ana Ruiz",
                "`author`: {`@type`: `Person`, `name`: `Ana Ruiz`} | Ana Ruiz",
                "`author`: [{`name`: `Ana Ruiz`}, `Li Wei`] | Ana Ruiz;Li Wei",
                "`author`: `By Jane Doe and John Roe` | Jane Doe;John Roe",
                "`author`: `Jane Doe, John Roe and Ana de la Cruz` | Jane Doe;John Roe;Ana de la Cruz",
                "`author`: `Jane Doe, Health Correspondent` | Jane Doe",
                "`author`: `BBC News` | BBC News",
                "`author`: `Department of Health and Social Care` | Department of Health and Social Care",
                "`author`: `Reuters and AP` | Reuters and AP",
                "`author`: [`Ana Ruiz`, `https://example.org/ana`, `Ana Ruiz`] | Ana Ruiz",
                "`author`: {`url`: `https://example.org/ana`} | Meta Name",
                "`author`: [] | Meta Name",
            })
    void authorsAreThoseOfJsonLdFirst(String property, String names) {
        assertThat(SomePage.read("<meta name=author content='Meta Name'>" + ld(property), "")
                        .authors())
                .containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:author' content='https://example.org/ana'><meta name=byl content='By Ana Ruiz'>"
                        + "<span itemprop=author>Li Wei</span> | Ana Ruiz",
                "<div itemprop=author><a><span itemprop=name>Ana Ruiz</span></a><i>Editor</i></div> | Ana Ruiz",
                "<a rel=author href='/ana'>Ana Ruiz</a> | Ana Ruiz",
            })
    void authorsAreThenThoseOfMetaMicrodataAndLinks(String html, String name) {
        assertThat(SomePage.read("", html).authors()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{`@type`:`NewsArticle`,`publisher`:{`@type`:`Organization`,`name`:`Harbour News`}}] | Harbour News",
                "{`@type`:`http://schema.org/NewsArticle`,`publisher`:`Harbour News`} | Harbour News",
                "{`@graph`:[{`@type`:[`Thing`,`Article`],`publisher`:{`@id`:`#org`}},{`@type`:`Organization`,`@id`:`#org`,"
                        + "`name`:`Harbour News`}]} | Harbour News",
                "{`@type`:`NewsArticle`,`publisher`:`https://example.org`} | Site Name",
                "{`@type`:`NewsArticle`} | Site Name",
                "{`@type`:`ItemList`,`itemListElement`:[{`@type`:`NewsArticle`,`publisher`:`Other News`}]} | Site Name",
                "{`@type`:`NewsArticle` | Site Name",
            })
    void publisherIsThatOfJsonLdFirst(String json, String name) {
        assertThat(SomePage.read(
                                "<meta property='OG:SITE_NAME' content='Site Name'><script type='application/ld+json'>"
                                        + json.replace('`', '"') + "</script>",
                                "")
                        .publisher())
                .contains(name);
    }

    @Test
    void publisherIsThenThatOfMicrodata() {
        String html = "<div itemprop=publisher><img><span itemprop=name>Harbour News</span></div>";

        assertThat(SomePage.read("", html).publisher()).contains("Harbour News");
        assertThat(SomePage.read("<meta name=application-name content='Site Name'>", html)
                        .publisher())
                .contains("Site Name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href='https://example.org/a'><meta property='og:url' content='https://example.org/b'>"
                        + " | https://example.org/a",
                "<link rel=canonical href='/a'> | https://example.org/a",
                "<link rel=canonical href='a?x=1'> | https://example.org/news/a?x=1",
                "<link rel=canonical href='https://www.example.org/a'> | https://www.example.org/a",
                "<link rel=canonical href='https://example.org/'><meta property='og:url' content='https://example.org/b'>"
                        + " | https://example.org/b",
                "<link rel=canonical href='https://another.example/a'> | https://example.org/news/page",
                "<link rel=canonical href='javascript:alert(1)'> | https://example.org/news/page",
                "<link rel=canonical href='http://[bad'> | https://example.org/news/page",
                "'' | https://example.org/news/page",
            })
    void addressIsThatOfThePagesOwnSite(String head, String address) {
        assertThat(SomePage.readFrom("https://example.org/news/page", head, "").url())
                .contains(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href='https://another.example/a'> | https://another.example/a",
                "<link rel=canonical href='/a'><meta property='og:url' content='https://example.org/b'> | https://example.org/b",
                "<link rel=canonical href='https://example.org/'> | ''",
                "<link rel=canonical href='/a'> | ''",
            })
    void addressIsWhatThePageSaysWhereNobodyKnowsBetter(String head, String address) {
        assertThat(SomePage.read(head, "").url())
                .isEqualTo(Optional.of(address).filter(a -> !a.isEmpty()).map(URI::create));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | `inLanguage`: `en` | de",
                "'' | `inLanguage`: `en` | en",
                "'' | `inLanguage`: {`@type`: `Language`, `name`: `English`} | English",
                "'' | `headline`: `B` | fr_FR",
            })
    void languageIsThatOfTheRootThenJsonLdThenMeta(String lang, String property, String language) {
        Page page = PageReader.read(("<html lang='" + lang + "'><head><meta property='og:locale' content='fr_FR'>"
                        + ld(property) + "</head><body></body></html>")
                .getBytes(UTF_8));

        assertThat(page.language()).contains(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seen | Social | Told | Seen - Harbour News | Seen",
                "Seen | Seen | Told | Told | Seen",
                "Seen | Told | Told | Told - Harbour News | Told",
                "Seen | Social | Told | Told - Harbour News | Told",
                "Seen | Social | Told | Other | Seen",
                "'' | Social | Told | Other | Social",
                "'' | Social - Harbour News | '' | Other | Social",
                "'' | '' | '' | Other - Harbour News | Other",
            })
    void titleIsTheOneThatMostPlacesAgreeOnElseTheOneThatIsSeen(
            String heading, String social, String told, String title, String chosen) {
        Page page = SomePage.read(
                "<title>" + title + "</title><meta property=og:title content='" + social
                        + "'><meta property=og:site_name content='Harbour News'>" + ld("`headline`: `" + told + "`"),
                "<h1>" + heading + "</h1>");

        assertThat(page.title()).isEqualTo(chosen);
    }
}
