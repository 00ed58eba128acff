package org.onrecord.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads an HTML page: its metadata, and its article's text as paragraphs with a blank line between them.
 *
 * <p>The encoding is the one that the page's mark or {@code meta} names, else UTF-8. Nothing in the page is executed or
 * fetched.
 */
final class HtmlPage {
    /** Where an article's text is looked for, the most telling place first. */
    private static final List<String> CONTAINERS = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

    /** Parts of a page that are no text of its article. */
    private static final String NO_TEXT =
            "script, style, noscript, template, svg, iframe, nav, aside, footer, form, button,"
                    + " select, textarea, figure, [hidden], [aria-hidden=true]";

    private static final String TIME = "time[datetime]";

    private final Document document;

    private HtmlPage(Document document) {
        this.document = document;
    }

    static Draft parse(byte[] bytes) {
        try {
            // A null charset asks jsoup to look for the page's own.
            return new HtmlPage(Jsoup.parse(new ByteArrayInputStream(bytes), null, "")).draft();
        } catch (IOException e) {
            throw new IllegalStateException("Expected no I/O errors from memory", e);
        }
    }

    private Draft draft() {
        String title = title();
        Optional<LocalDate> publishedAt = publishedAt();
        document.select(NO_TEXT).remove();
        String body = Paragraphs.of(container());
        return new Draft(title, withoutTitle(body, title), findMeta("og:site_name"), publishedAt, url(), List.of());
    }

    private String title() {
        return findMeta("og:title").orElseGet(() -> document.title().strip());
    }

    private Optional<LocalDate> publishedAt() {
        Stream<String> metas =
                Stream.of("article:published_time", "datePublished", "date").flatMap(name -> findMeta(name).stream());
        Stream<String> times = document.select(TIME).stream().map(time -> time.attr("datetime"));
        return Stream.concat(metas, times)
                .flatMap(value -> Draft.findDate(value).stream())
                .findFirst();
    }

    private Optional<URI> url() {
        Stream<String> canonical =
                document.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
        return Stream.concat(canonical, findMeta("og:url").stream())
                .flatMap(value -> Draft.findUrl(value).stream())
                .findFirst();
    }

    private Optional<String> findMeta(String name) {
        return document.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private Element container() {
        return CONTAINERS.stream()
                .map(document::selectFirst)
                .filter(Objects::nonNull)
                .filter(Element::hasText)
                .findFirst()
                .orElse(document.body());
    }

    /** The headline stands once: as the title. */
    private static String withoutTitle(String body, String title) {
        String heading = title + Paragraphs.BREAK;
        return !title.isEmpty() && body.startsWith(heading) ? body.substring(heading.length()) : body;
    }
}
