package org.onrecord.intake.feeds;

import java.io.StringReader;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of a feed, without recursion and with nothing kept of what is passed over. Names come with
 * the usual prefix of their namespace and in lower case: {@code pubdate}, {@code atom:link}, {@code dc:creator}.
 */
final class XmlCursor {
    /** Feeds need about ten levels, and the HTML in them some dozens. */
    static final int MAX_DEPTH = 250;

    /** Namespaces declared where an element stands; the parser looks through them for each element. */
    private static final int MAX_NAMESPACES = 300;

    private static final int MAX_ATTRIBUTES = 200;
    private static final int LONGEST_BASE = 2_000;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://backend.userland.com/RSS2", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("https://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
            Map.entry("https://www.google.com/schemas/sitemap-news/0.9", "news:"),
            Map.entry("http://www.w3.org/2005/Atom", "atom:"),
            Map.entry("http://purl.org/atom/ns#", "atom:"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"));

    private final XMLStreamReader reader;
    private final @Nullable URI[] bases = new URI[MAX_DEPTH + 1];
    private final @Nullable String[] languages = new String[MAX_DEPTH + 1];
    private final int[] namespaces = new int[MAX_DEPTH + 1];
    private int depth;

    private XmlCursor(XMLStreamReader reader, URI base) {
        this.reader = reader;
        bases[0] = base;
    }

    /** @param text from which a {@link Prolog} was taken */
    static XmlCursor of(String text, URI base) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", MAX_ATTRIBUTES);
        // depth is bounded here, alike on every JDK: from 24 on theirs is lower
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", 0);
        factory.setXMLResolver((publicId, systemId, from, namespace) -> {
            throw new XMLStreamException("Expected a feed without external entities");
        });
        return new XmlCursor(factory.createXMLStreamReader(new StringReader(text)), base);
    }

    /** The namespace that a prefix stands for in most feeds. */
    static String usualNamespace(String prefix) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(prefix + ":"))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse("urn:undeclared:" + prefix);
    }

    int depth() {
        return depth;
    }

    /** The name of the element that was last come to. */
    String name() {
        String uri = reader.getNamespaceURI();
        String prefix = uri == null || uri.isEmpty() ? "" : PREFIXES.getOrDefault(uri, "other:");
        return prefix + reader.getLocalName().toLowerCase(Locale.ROOT);
    }

    /** Goes to the next element in the one at {@code level}; what was not read on the way is passed over. */
    boolean nextChild(int level) throws XMLStreamException, FeedException {
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == level + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /** One event further, with the depth kept: within an element after its start, outside of it after its end. */
    int next() throws XMLStreamException, FeedException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            enter();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private void enter() throws FeedException {
        depth++;
        if (depth > MAX_DEPTH) {
            throw new FeedException(
                    "too deep",
                    "expected elements at most %d deep but found deeper ones %s; this is no feed to read"
                            .formatted(MAX_DEPTH, where()));
        }
        namespaces[depth] = namespaces[depth - 1] + reader.getNamespaceCount();
        if (namespaces[depth] > MAX_NAMESPACES) {
            throw new FeedException(
                    "too many namespaces",
                    "expected at most %d namespaces but found more %s; this is no feed to read"
                            .formatted(MAX_NAMESPACES, where()));
        }
        bases[depth] = baseOf(bases[depth - 1]);
        String language = reader.getAttributeValue(XML, "lang");
        languages[depth] = language == null ? languages[depth - 1] : language;
    }

    private @Nullable URI baseOf(@Nullable URI outer) {
        String base = reader.getAttributeValue(XML, "base");
        return base == null || base.length() > LONGEST_BASE || outer == null
                ? outer
                : Links.resolve(outer, base).orElse(outer);
    }

    Optional<URI> link(@Nullable String address) {
        URI base = bases[depth];
        return address == null || base == null ? Optional.empty() : Links.resolve(base, address);
    }

    /** The {@code xml:lang} that holds here. */
    Optional<String> language() {
        return Optional.ofNullable(languages[depth]).map(String::strip).filter(tag -> !tag.isEmpty());
    }

    /** The attribute of that name, with or without a prefix. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** Reads the rest of the element that was last come to. */
    Inner inner() throws XMLStreamException, FeedException {
        return Inner.read(this, reader);
    }

    /** The characters in the rest of the element. */
    String text() throws XMLStreamException, FeedException {
        return inner().text().strip();
    }

    private String where() {
        return "at line %,d, column %,d"
                .formatted(
                        reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber());
    }
}
