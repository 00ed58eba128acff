package org.onrecord.intake.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads an HTML page: the article's text, and what the page says of it.
 *
 * <p>{@link PageCharset} tells the encoding. Nothing in the page is executed or fetched.
 */
public final class PageReader {
    private PageReader() {}

    /** What the bytes of a page hold; an empty body where it has no running text. */
    public static Page read(byte[] bytes) {
        return read(bytes, Optional.empty(), Optional.empty());
    }

    /**
     * The same.
     *
     * @param charset the label that a server sent with the bytes, right or wrong
     * @param fetched where the page came from: its relative addresses are read as on it, and it names none of other sites
     */
    public static Page read(byte[] bytes, Optional<String> charset, Optional<URI> fetched) {
        try {
            String encoding = PageCharset.of(bytes, charset).name();
            return read(Jsoup.parse(new ByteArrayInputStream(bytes), encoding, ""), fetched);
        } catch (IOException e) {
            throw new IllegalStateException("Expected no I/O errors from memory", e);
        }
    }

    /** The paragraphs of a piece of HTML all of which is text, such as a feed's summary; without links that lead on, warnings last. */
    public static String text(String html) {
        return ArticleBody.of(PageText.of(Jsoup.parseBodyFragment(html).body(), Set.of()), "", Optional.empty())
                .whole();
    }

    private static Page read(Document document, Optional<URI> fetched) {
        PageElements elements = PageElements.of(document);
        PageMetadata metadata = PageMetadata.of(elements, fetched);
        String title = metadata.title();
        Warnings warnings = new Warnings();
        Boilerplate boilerplate = Boilerplate.of(document.body(), warnings::look);
        List<String> advisories = warnings.found(boilerplate);
        Set<Element> without = boilerplate.parts();
        Element article = ArticleElement.of(document.body(), without);
        List<LiveEntry> entries =
                LiveBlog.isLive(metadata, title) ? LiveBlog.entries(article, metadata, without) : List.of();
        List<RelatedLink> listed = Teasers.addTo(without, article, metadata.url());
        without.addAll(elements.headings);
        ArticleBody body = ArticleBody.of(PageText.of(article, without), title, metadata.url());
        return new Page(
                title,
                body.text(),
                metadata.publishedAt(),
                metadata.updatedAt(),
                metadata.authors(),
                metadata.publisher(),
                metadata.url(),
                metadata.language(),
                texts(elements.captions),
                together(body.related(), listed),
                Stream.concat(advisories.stream(), body.warnings().stream())
                        .distinct()
                        .toList(),
                entries,
                metadata.isArticle());
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** Links of lines with a lead-in, then those of lists; one that leads to the same page as another is given once. */
    private static List<RelatedLink> together(List<RelatedLink> led, List<RelatedLink> listed) {
        List<RelatedLink> all = new ArrayList<>(led);
        Set<URI> known = new HashSet<>();
        led.forEach(link -> link.url().ifPresent(known::add));
        listed.stream().filter(link -> link.url().map(known::add).orElse(true)).forEach(all::add);
        return all;
    }
}
