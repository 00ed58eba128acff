package org.onrecord.intake.feeds;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads Atom 1.0 and its draft 0.3, also where the namespace lacks. */
final class AtomReader {
    private final XmlCursor xml;
    private final FeedDraft feed;

    private AtomReader(XmlCursor xml, FeedDraft feed) {
        this.xml = xml;
        this.feed = feed;
    }

    static void read(XmlCursor xml, FeedDraft feed) throws XMLStreamException, FeedException {
        new AtomReader(xml, feed).readFeed();
    }

    /** The page that a link leads to, unless it leads to something else than the entry's page. */
    static Optional<URI> alternate(XmlCursor xml) {
        String relation = xml.attribute("rel");
        String type = xml.attribute("type");
        boolean isPage = type == null || type.isBlank() || type.contains("html");
        return isPage && (relation == null || relation.equals("alternate"))
                ? xml.link(xml.attribute("href"))
                : Optional.empty();
    }

    private void readFeed() throws XMLStreamException, FeedException {
        xml.language().ifPresent(feed::language);
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (name()) {
                case "title" -> feed.title(title());
                case "author" -> author().ifPresent(feed::author);
                case "entry" -> readEntry();
                default -> {}
            }
        }
    }

    private String name() {
        String name = xml.name();
        return name.startsWith("atom:") ? name.substring("atom:".length()) : name;
    }

    private void readEntry() throws XMLStreamException, FeedException {
        if (feed.isFull()) {
            return;
        }
        EntryDraft entry = new EntryDraft();
        xml.language().ifPresent(entry::language);
        int level = xml.depth();
        while (xml.nextChild(level)) {
            switch (name()) {
                case "id" -> entry.id(xml.text());
                case "link" -> entry.url(alternate(xml));
                case "feedburner:origlink" -> entry.betterUrl(xml.link(xml.text()));
                case "title" -> entry.title(title());
                case "summary" -> entry.summary(html());
                case "content" -> readContent(entry);
                case "published", "issued", "created" -> entry.publishedAt(xml.text());
                case "updated", "modified" -> entry.updatedAt(xml.text());
                case "author" -> author().ifPresent(entry::author);
                case "dc:creator" -> entry.author(xml.text());
                case "source" -> readSource(entry);
                default -> {}
            }
        }
        feed.add(entry);
    }

    private void readContent(EntryDraft entry) throws XMLStreamException, FeedException {
        if (xml.attribute("src") == null) {
            entry.content(html());
        }
    }

    private void readSource(EntryDraft entry) throws XMLStreamException, FeedException {
        int level = xml.depth();
        while (xml.nextChild(level)) {
            if (name().equals("title")) {
                entry.publisher(title());
            }
        }
    }

    private Optional<String> author() throws XMLStreamException, FeedException {
        Optional<String> found = Optional.empty();
        int level = xml.depth();
        while (xml.nextChild(level)) {
            if (name().equals("name") && found.isEmpty()) {
                found = Optional.of(xml.text());
            }
        }
        return found;
    }

    private String title() throws XMLStreamException, FeedException {
        boolean isHtml = type().contains("html");
        Inner inner = xml.inner();
        return isHtml && !inner.hasElements() ? PlainText.ofHtml(inner.text()) : PlainText.ofText(inner.text());
    }

    /** A construct of text or content as HTML; empty for what is neither. */
    private String html() throws XMLStreamException, FeedException {
        String type = type();
        boolean isText = type.equals("text")
                || type.equals("html")
                || type.equals("xhtml")
                || type.startsWith("text/")
                || type.equals("application/xhtml+xml");
        if (!isText || "base64".equals(xml.attribute("mode"))) {
            return "";
        }
        Inner inner = xml.inner();
        return type.contains("html") || inner.hasElements() ? inner.markup() : PlainText.asHtml(inner.text());
    }

    private String type() {
        @Nullable String type = xml.attribute("type");
        return type == null ? "text" : type.strip().toLowerCase(Locale.ROOT);
    }
}
