package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedHeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'>",
                "\uFEFF<?xml version='1.0'?>\n<rss>",
                "<?xml version='1.0'?><!-- <html> --><?xml-stylesheet href='a'?>\n\n<feed xmlns='http://www.w3.org/2005/Atom'>",
                "<!DOCTYPE rss [<!ENTITY a \"<html>\"> <!-- > --> ]><rss>",
                "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>",
                "<urlset>",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\",",
                "{\"title\": \"a\", \"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\",",
            })
    void tellsFeeds(String head) {
        assertThat(FeedReader.isFeed(head.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FeedReader.isFeed(head.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_16)))
                .isTrue();
        assertThat(FeedReader.isFeed(head.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<!--",
                "Ferry <rss> sinks",
                "<html>",
                "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><body><rss>",
                "<rsso>",
                "<NewsML>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><foaf:Person>",
                "{\"version\": \"1.1\"}",
                "{\"text\": \"see https://jsonfeed.org/version/1.1\"}",
                "{\"text\": \"\\\"version\\\": \\\"https://jsonfeed.org/version/1.1\\\"\"}",
                "[{\"version\": 1}]",
            })
    void tellsWhatIsNone(String head) {
        assertThat(FeedReader.isFeed(head.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
