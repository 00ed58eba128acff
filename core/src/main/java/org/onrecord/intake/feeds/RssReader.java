package org.onrecord.intake.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads RSS 0.9 to 2.0. Items stand in the channel, or beside it as in RSS 1.0. */
final class RssReader {
    private final XmlCursor xml;
    private final FeedDraft feed;
    private Optional<Duration> period = Optional.empty();

    private RssReader(XmlCursor xml, FeedDraft feed) {
        this.xml = xml;
        this.feed = feed;
    }

    static void read(XmlCursor xml, FeedDraft feed) throws XMLStreamException, FeedException {
        new RssReader(xml, feed).readRoot();
    }

    private void readRoot() throws XMLStreamException, FeedException {
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "channel" -> readChannel();
                case "item" -> readItem();
                default -> {}
            }
        }
    }

    private void readChannel() throws XMLStreamException, FeedException {
        Optional<String> inherited = xml.language();
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "title" -> feed.title(PlainText.ofHtml(xml.text()));
                case "language", "dc:language" -> feed.language(xml.text());
                case "ttl" -> number(xml.text()).ifPresent(minutes -> feed.ttl(Duration.ofMinutes(minutes)));
                case "sy:updateperiod" -> period = period(xml.text());
                case "sy:updatefrequency" -> {
                    Optional<Integer> frequency = number(xml.text()).filter(times -> times > 0);
                    period = period.flatMap(length -> frequency.map(length::dividedBy));
                }
                case "item" -> readItem();
                default -> {}
            }
        }
        inherited.ifPresent(feed::language);
        period.ifPresent(feed::ttl);
    }

    private void readItem() throws XMLStreamException, FeedException {
        if (feed.isFull()) {
            return;
        }
        EntryDraft entry = new EntryDraft();
        xml.language().ifPresent(entry::language);
        String about = xml.attribute("about");
        Optional<URI> permalink = Optional.empty();
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (xml.name()) {
                case "guid" -> {
                    boolean isLink = !"false".equalsIgnoreCase(xml.attribute("isPermaLink"));
                    String guid = xml.text();
                    entry.id(guid);
                    permalink = isLink && guid.contains("://") ? xml.link(guid) : Optional.empty();
                }
                case "feedburner:origlink" -> entry.betterUrl(xml.link(xml.text()));
                case "link" -> entry.url(xml.link(xml.text()));
                case "atom:link" -> permalink = permalink.or(() -> AtomReader.alternate(xml));
                default -> readText(entry);
            }
        }
        entry.url(permalink);
        if (about != null) {
            entry.id(about);
        }
        feed.add(entry);
    }

    private void readText(EntryDraft entry) throws XMLStreamException, FeedException {
        switch (xml.name()) {
            case "title" -> entry.title(PlainText.ofHtml(xml.inner().markup()));
            case "description" -> entry.summary(xml.inner().markup());
            case "content:encoded" -> entry.content(xml.inner().markup());
            case "pubdate", "dcterms:issued", "dcterms:created", "dc:date" -> entry.publishedAt(xml.text());
            case "atom:published" -> entry.publishedAt(xml.text());
            case "dcterms:modified", "atom:updated" -> entry.updatedAt(xml.text());
            case "author", "dc:creator" -> entry.author(xml.text());
            case "source", "dc:publisher" -> entry.publisher(xml.text());
            case "dc:language" -> entry.language(xml.text());
            default -> {}
        }
    }

    private static Optional<Duration> period(String name) {
        int hours = switch (name.toLowerCase(Locale.ROOT)) {
            case "hourly" -> 1;
            case "daily" -> 24;
            case "weekly" -> 7 * 24;
            case "monthly" -> 30 * 24;
            case "yearly" -> 365 * 24;
            default -> 0;
        };
        return hours == 0 ? Optional.empty() : Optional.of(Duration.ofHours(hours));
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
