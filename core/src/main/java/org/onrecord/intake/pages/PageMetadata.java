package org.onrecord.intake.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article, each fact from the most trusted place that gives it: JSON-LD, then OpenGraph and other
 * {@code meta}, then microdata, then {@code <time>}, then the address, then the visible text. Decision 9 tells why.
 */
final class PageMetadata {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "published-date",
            "sailthru.date",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "article.published",
            "rnews:datepublished",
            "originalpublicationdate");

    private static final List<String> UPDATED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "article.updated");

    private static final List<String> AUTHORS =
            List.of("author", "article:author", "sailthru.author", "parsely-author", "byl", "dc.creator");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "application-name", "dc.publisher");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/(20\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?:[/-]|\\b)");

    /** What stands between a headline and the name of the site. */
    private static final Pattern DIVIDER = Pattern.compile("\\s+[|\\-–—:•·»]+\\s+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_HEADINGS = 3;
    private static final int LONGEST_DATELINE = 200;
    private static final int FIRST_LINES = 40;

    private final Document document;
    private final StructuredData data;
    private final Map<String, String> metas = new HashMap<>();

    private PageMetadata(Document document) {
        this.document = document;
        this.data = StructuredData.of(document);
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
    }

    /** Reads a page that nothing was taken out of yet. */
    static PageMetadata of(Document document) {
        return new PageMetadata(document);
    }

    private Stream<String> meta(List<String> names) {
        return names.stream().map(metas::get).filter(value -> value != null);
    }

    /**
     * The headline, without the name of the site behind it: of those that the page gives in OpenGraph, JSON-LD and its
     * headings, which often differ, the one that most of them and the page's {@code title} agree on, else the first.
     */
    String title() {
        List<String> given = Stream.of(
                        meta(List.of("og:title")).limit(1),
                        data.find("headline").stream(),
                        headings().stream().limit(MOST_HEADINGS))
                .flatMap(titles -> titles)
                .map(title -> withoutSite(Parser.unescapeEntities(title, false).strip()))
                .filter(title -> !title.isEmpty())
                .toList();
        String page = words(document.title());
        String best = "";
        long most = 0;
        for (String title : given) {
            String words = words(title);
            long votes =
                    given.stream().filter(other -> words(other).equals(words)).count()
                            + (page.startsWith(words) ? 1 : 0);
            if (votes > most) {
                most = votes;
                best = title;
            }
        }
        return best.isEmpty() ? withoutSite(document.title().strip()) : best;
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private List<String> headings() {
        return document.select("h1").stream()
                .map(Element::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String withoutSite(String title) {
        Matcher divider = DIVIDER.matcher(title);
        int last = -1;
        while (divider.find()) {
            last = divider.start();
        }
        if (last <= 0) {
            return title;
        }
        String head = title.substring(0, last).strip();
        String tail = title.substring(last).replaceFirst(DIVIDER.pattern(), "").strip();
        boolean site = publisher().filter(name -> name.equalsIgnoreCase(tail)).isPresent()
                || headings().stream().anyMatch(heading -> heading.equals(head));
        return site ? head : title;
    }

    Optional<PageTime> publishedAt() {
        return first(
                        () -> data.all("datePublished").stream(),
                        () -> meta(PUBLISHED),
                        () -> values("[itemprop=datePublished]"),
                        () -> values("time[pubdate], article time[datetime], header time[datetime], time[datetime]"))
                .or(this::dayInAddress)
                .or(this::visibleDay);
    }

    /** Whether the page says that it is an article, or names the day of its publication. */
    boolean isArticle() {
        return data.hasArticle()
                || meta(List.of("og:type")).anyMatch(type -> type.equalsIgnoreCase("article"))
                || meta(PUBLISHED).findFirst().isPresent();
    }

    boolean isLiveBlog() {
        return data.isLiveBlog();
    }

    /** The entries that JSON-LD gives of a live blog, in its order; those without text or time are left out. */
    List<LiveEntry> liveEntries() {
        return data.liveUpdates().stream()
                .flatMap(update -> liveEntry(update).stream())
                .toList();
    }

    private static Optional<LiveEntry> liveEntry(Map<String, String> update) {
        String text = PageReader.text(update.getOrDefault("articleBody", ""));
        return PageTime.find(update.getOrDefault("datePublished", ""))
                .filter(time -> !text.isEmpty())
                .map(time -> new LiveEntry(
                        Parser.unescapeEntities(update.getOrDefault("headline", ""), false)
                                .strip(),
                        text,
                        time,
                        address(update.getOrDefault("url", ""))));
    }

    Optional<PageTime> updatedAt() {
        return first(
                () -> data.all("dateModified").stream(), () -> meta(UPDATED), () -> values("[itemprop=dateModified]"));
    }

    @SafeVarargs
    private static Optional<PageTime> first(Supplier<Stream<String>>... places) {
        return Stream.of(places)
                .flatMap(Supplier::get)
                .flatMap(value -> PageTime.find(value).stream())
                .findFirst();
    }

    private Stream<String> values(String selector) {
        return document.select(selector).stream()
                .map(e -> e.hasAttr("datetime")
                        ? e.attr("datetime")
                        : e.hasAttr("content") ? e.attr("content") : e.text());
    }

    private Optional<PageTime> dayInAddress() {
        return url().flatMap(url -> {
            Matcher day = DAY_IN_ADDRESS.matcher(url.getPath() == null ? "" : url.getPath());
            return day.find()
                    ? PageTime.find(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
                    : Optional.empty();
        });
    }

    /** A day in words on a short line near the top of the page. */
    private Optional<PageTime> visibleDay() {
        Element top = document.selectFirst("h1");
        List<Element> lines = new ArrayList<>();
        if (top != null) {
            for (Element around = top; around != null && lines.isEmpty(); around = around.parent()) {
                lines.addAll(around.select("time, span, p, div, small, li").stream()
                        .filter(e -> e.ownText().length() > 7 && e.ownText().length() < LONGEST_DATELINE)
                        .limit(FIRST_LINES)
                        .toList());
            }
        }
        return lines.stream()
                .flatMap(line -> PageTime.inWords(line.ownText()).stream())
                .findFirst();
    }

    List<String> authors() {
        List<String> named = data.all("author");
        List<String> found = named.isEmpty() ? meta(AUTHORS).limit(1).toList() : named;
        if (found.isEmpty()) {
            found = document.select("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]").stream()
                    .map(Element::text)
                    .toList();
        }
        return found.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    Optional<String> publisher() {
        return data.find("publisher")
                .filter(name -> !name.startsWith("http"))
                .or(() -> meta(PUBLISHERS).findFirst());
    }

    Optional<URI> url() {
        Stream<String> canonical =
                document.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
        return Stream.concat(canonical, Stream.concat(meta(List.of("og:url")), data.all("url").stream()))
                .flatMap(value -> address(value).stream())
                .findFirst();
    }

    private static Optional<URI> address(String value) {
        try {
            return Optional.of(new URI(value.strip())).filter(URI::isAbsolute);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    Optional<String> language() {
        Element html = document.selectFirst("html[lang]");
        return Optional.ofNullable(html)
                .map(e -> e.attr("lang").strip())
                .filter(lang -> !lang.isEmpty())
                .or(() -> data.find("inLanguage"))
                .or(() -> meta(List.of("og:locale", "content-language")).findFirst());
    }
}
