package org.onrecord.intake.feeds;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads sitemaps, with Google's extension for news, and indexes of sitemaps. */
final class SitemapReader {
    private final XmlCursor xml;
    private final FeedDraft feed;

    private SitemapReader(XmlCursor xml, FeedDraft feed) {
        this.xml = xml;
        this.feed = feed;
    }

    static void read(XmlCursor xml, FeedDraft feed) throws XMLStreamException, FeedException {
        SitemapReader reader = new SitemapReader(xml, feed);
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "url" -> reader.readUrl();
                case "sitemap" -> reader.readSitemap();
                default -> {}
            }
        }
    }

    private void readSitemap() throws XMLStreamException, FeedException {
        if (feed.isFull()) {
            return;
        }
        Optional<String> address = Optional.empty();
        int level = xml.depth();
        while (xml.nextChild(level)) {
            if (xml.name().equals("loc") && address.isEmpty()) {
                address = Optional.of(xml.text());
            }
        }
        feed.addSitemap(address.flatMap(xml::link));
    }

    private void readUrl() throws XMLStreamException, FeedException {
        if (feed.isFull()) {
            return;
        }
        EntryDraft entry = new EntryDraft();
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "loc" -> entry.url(xml.link(xml.text()));
                case "lastmod" -> entry.updatedAt(xml.text());
                case "news:news" -> readNews(entry);
                default -> {}
            }
        }
        feed.add(entry);
    }

    private void readNews(EntryDraft entry) throws XMLStreamException, FeedException {
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "news:title" -> entry.title(PlainText.ofHtml(xml.text()));
                case "news:publication_date" -> entry.publishedAt(xml.text());
                case "news:publication" -> readPublication(entry);
                default -> {}
            }
        }
    }

    private void readPublication(EntryDraft entry) throws XMLStreamException, FeedException {
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "news:name" -> entry.publisher(xml.text());
                case "news:language" -> entry.language(xml.text());
                default -> {}
            }
        }
    }
}
