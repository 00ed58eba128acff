package org.onrecord.intake.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads an HTML page: the article's text, and what the page says of it.
 *
 * <p>The encoding is the one that the page's mark or {@code meta} names, else UTF-8. Nothing in the page is executed or
 * fetched.
 */
public final class PageReader {
    /** A paragraph of this length that stands twice is the same one, in UTF-16 units. */
    private static final int REPEATED = 60;

    private static final Pattern LEADS_ON = Pattern.compile(
            "(?i)(?:read more|read also|also read|see also|more on this|related|don't miss|don’t miss|watch|listen)\\b ?:?.*");

    private static final int LONGEST_LINK = 200;

    private PageReader() {}

    /** What the bytes of a page hold; an empty body where it has no running text. */
    public static Page read(byte[] bytes) {
        try {
            // A null charset asks jsoup to look for the page's own.
            return read(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
        } catch (IOException e) {
            throw new IllegalStateException("Expected no I/O errors from memory", e);
        }
    }

    /** The paragraphs of a piece of HTML all of which is text, such as a feed's summary; without links that lead on. */
    public static String text(String html) {
        return body(PageText.of(Jsoup.parseBodyFragment(html).body(), Set.of()), "", new ArrayList<>());
    }

    private static Page read(Document document) {
        PageMetadata metadata = PageMetadata.of(document);
        String title = metadata.title();
        List<String> captions = captions(document);
        List<LiveEntry> entries = LiveBlog.entries(document, metadata);
        List<String> related = new ArrayList<>();
        String body = body(text(document.body()), title, related);
        return new Page(
                title,
                body,
                metadata.publishedAt(),
                metadata.updatedAt(),
                metadata.authors(),
                metadata.publisher(),
                metadata.url(),
                metadata.language(),
                captions,
                related,
                entries,
                metadata.isArticle());
    }

    private static List<String> captions(Document document) {
        return document.select("figcaption").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static String text(Element body) {
        Set<Element> without = Boilerplate.parts(body);
        Element article = ArticleElement.of(body, without);
        Boilerplate.addTeasers(article, without);
        without.addAll(article.select("h1"));
        return PageText.of(article, without);
    }

    /** The paragraphs once each, without the title and without those that lead to other reports. */
    private static String body(String text, String title, List<String> related) {
        Set<String> seen = new HashSet<>();
        List<String> kept = new ArrayList<>();
        for (String paragraph : text.split(PageText.BREAK)) {
            if (paragraph.length() < LONGEST_LINK && LEADS_ON.matcher(paragraph).matches()) {
                related.add(paragraph);
            } else if (!paragraph.equals(title) && (paragraph.length() < REPEATED || seen.add(paragraph))) {
                kept.add(paragraph);
            }
        }
        return String.join(PageText.BREAK, kept);
    }
}
