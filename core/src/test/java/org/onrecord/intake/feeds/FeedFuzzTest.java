package org.onrecord.intake.feeds;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Throws odd bytes at the reading of feeds: {@code mvn -Pfuzz test -Dtest=FeedFuzzTest}. */
class FeedFuzzTest {
    @DictionaryEntries({
        "\"<rss version='2.0'><channel><item>\"",
        "\"</item></channel></rss>\"",
        "\"<feed xmlns='http://www.w3.org/2005/Atom'><entry>\"",
        "\"</entry></feed>\"",
        "\"<urlset><url><loc>https://a.example/\"",
        "\"<sitemapindex><sitemap><loc>\"",
        "\"<rdf:RDF xmlns:rdf='r' xmlns='http://purl.org/rss/1.0/'>\"",
        "\"<title>\"",
        "\"<link>/a</link>\"",
        "\"<link href='/a'/>\"",
        "\"<guid>\"",
        "\"<pubDate>Fri, 22 Mar 2024 10:15:30 GMT</pubDate>\"",
        "\"<content:encoded><![CDATA[\"",
        "\"<content type='xhtml' xml:base='/b' xml:lang='en'>\"",
        "\"]]>\"",
        "\"<dc:creator>\"",
        "\"<br>\"",
        "\"&nbsp;\"",
        "\"&#x1F;\"",
        "\"<!DOCTYPE rss [<!ENTITY a 'b'>]>\"",
        "\"<?xml version='1.0' encoding='windows-1252'?>\"",
        "\"{\\\"version\\\": \\\"https://jsonfeed.org/version/1.1\\\", \\\"items\\\": [{\\\"id\\\": \\\"\"",
        "\"\\\"content_html\\\": \\\"\"",
        "\"\\\"authors\\\": [{\\\"name\\\": \\\"\"",
        "\"\\xFE\\xFF\""
    })
    @FuzzTest
    void readsAnyBytes(FuzzedDataProvider data) {
        Optional<String> charset = data.consumeBoolean() ? Optional.of(data.consumeString(12)) : Optional.empty();
        SoundFeed.assertSound(data.consumeRemainingAsBytes(), charset);
    }
}
