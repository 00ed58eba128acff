package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFeedTest {
    private static final URI BASE = URI.create("https://harbour.example/rss");
    private static final String START = "<rss version='2.0'><channel><title>Harbour</title>";
    private static final String END = "</channel></rss>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fire & smoke | Fire & smoke",
                "Fire&nbsp;&mdash;&nbsp;three hurt | Fire — three hurt",
                "Fire &unknown; | Fire &unknown;",
                "Fire&#11; and &#xD800;smoke | Fire and smoke",
                "Three < four hurt | Three < four hurt",
                "Fire <br> smoke | Fire smoke",
                "Fire <b>smoke | Fire smoke",
                "Fire ]]> smoke | Fire ]]> smoke",
                "Fire<![CDATA[ & <i>smoke</i>]]> & | Fire & smoke &",
                "Fire<media:x/> | Fire",
                "Fire<b a=c>smoke</b> | Firesmoke",
            })
    void mendsTitles(String broken, String title) throws FeedException {
        Feed feed = read(START + item(1, broken) + item(2, "Ferry sinks") + END);

        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly(title, "Ferry sinks");
        assertThat(feed.notes()).singleElement().asString().contains("mended").contains("line 1");
    }

    @Test
    void undeclaredPrefixesMeanWhatTheyUsuallyMean() throws FeedException {
        Feed feed = read(START
                + "<item><title>Fire</title><link>/1</link><dc:creator>Ana Ruiz</dc:creator>"
                + "<content:encoded>Two died.</content:encoded><a10:updated b:c='1'>2024</a10:updated></item>" + END);

        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.authors()).containsExactly("Ana Ruiz");
            assertThat(entry.html()).isEqualTo("Two died.");
            assertThat(entry.whole()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n ", "<br /><b>Warning</b>: no file & line 3 ", "Debug: 1 < 2\n<?xml version='1.0'?>"})
    void junkBeforeTheRootIsPassedOver(String junk) throws FeedException {
        assertThat(read(junk + START + item(1, "Fire") + END).entries()).hasSize(1);
    }

    @Test
    void controlCharactersAreLeftOut() throws FeedException {
        Feed feed = read(START + item(1, "Fi\u0000r\u000be\uFFFF") + END);

        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Fire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<item>",
                "<item><title>Flo",
                "<item><title>Flood</title><link>/3</link></item",
                "<![CDATA[",
                "<!--"
            })
    void aFeedThatStopsGivesTheEntriesBefore(String rest) throws FeedException {
        Feed feed = read(START + item(1, "Fire") + item(2, "Ferry") + rest);

        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Fire", "Ferry");
        assertThat(feed.notes()).hasSize(1);
    }

    @Test
    void aHalfEntryIsNoneAlsoWhereTheXmlIsMended() throws FeedException {
        Feed feed = read(START + item(1, "Fire <br> smoke") + "<item><title>Ferry</title><link>/2</link>");

        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Fire smoke");
        assertThat(feed.notes()).singleElement().asString().contains("cut after the last whole entry");
    }

    @Test
    void jsonThatStopsGivesTheEntriesBefore() throws FeedException {
        Feed feed = read("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": ["
                + "{\"id\": \"1\", \"url\": \"https://a.example/1\"}, {\"id\": \"2\", \"url\": \"https://a.");

        assertThat(feed.entries()).extracting(FeedEntry::id).containsExactly("1");
        assertThat(feed.notes()).singleElement().asString().contains("line 1").contains("kept");
    }

    @Test
    void whatFollowsTheRootIsPassedOver() throws FeedException {
        Feed feed = read(START + item(1, "Fire") + END + "<script>x</script> & more");

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | empty | found nothing",
                "'  ' | empty | found nothing",
                "<html><body>Fire</body></html> | no feed | <html>",
                "Fire at the harbour | no feed | \"Fire at the harbour\"",
                "{\"a\": 1} | no feed | other JSON",
                "{\"a\": | malformed feed | line 1",
                "<rss><channel><title>A</tit | malformed feed | line 1, column",
            })
    void whatIsNoFeedIsRefusedWithAReason(String text, String kind, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        FeedException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining("expected")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    private static String item(int number, String title) {
        return "<item><title>%s</title><link>/%d</link></item>".formatted(title, number);
    }

    private static Feed read(String text) throws FeedException {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), BASE);
    }
}
