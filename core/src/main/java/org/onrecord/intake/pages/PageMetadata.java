package org.onrecord.intake.pages;

import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

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

    private static final int MOST_TIMES = 50;
    private static final int MOST_AUTHORS = 20;
    private static final int LONGEST_NAME = 200;
    private static final List<String> AUTHORS =
            List.of("author", "article:author", "sailthru.author", "parsely-author", "byl", "dc.creator");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "application-name", "dc.publisher");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/(20\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?:[/-]|\\b)");

    /** Times in these are those of other articles, most often. */
    private static final Set<String> BESIDE = Set.of("nav", "aside", "footer");

    private final PageElements elements;
    private final StructuredData data;
    private final Optional<URI> url;
    private final boolean british;
    private final VisibleTimes visible;

    private PageMetadata(PageElements elements, Optional<URI> fetched) {
        this.elements = elements;
        this.data = StructuredData.of(elements.structured);
        this.url = address(fetched);
        this.british = isOfBritain();
        this.visible = new VisibleTimes(elements, british);
    }

    /**
     * Reads a page that nothing was taken out of yet.
     *
     * @param fetched where the page came from, where that is known
     */
    static PageMetadata of(PageElements elements, Optional<URI> fetched) {
        return new PageMetadata(elements, fetched);
    }

    private Stream<String> meta(List<String> names) {
        return names.stream().flatMap(name -> elements.findMeta(name).stream());
    }

    /** See {@link Headline}. */
    String title() {
        return Headline.of(elements, data, publisher());
    }

    Optional<PageTime> publishedAt() {
        Stream<PageTime> told = told(
                () -> data.all("datePublished").stream(),
                () -> meta(PUBLISHED),
                () -> values(elements.ofProperty("datePublished")),
                () -> values(times(time -> time.hasAttr("pubdate"))),
                () -> values(times(time -> !isBeside(time))),
                () -> values(times(time -> true)));
        return first(Stream.concat(told, Stream.of(url).flatMap(u -> dayInAddress().stream())), visible::publishedAt);
    }

    private List<Element> times(Predicate<Element> wanted) {
        return elements.times.stream()
                .filter(time -> time.hasAttr("datetime") || time.hasAttr("pubdate"))
                .filter(wanted)
                .toList();
    }

    private static boolean isBeside(Element time) {
        for (Element around = time.parent(); around != null; around = around.parent()) {
            if (BESIDE.contains(around.normalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page says that it is an article, or names the day of its publication. */
    boolean isArticle() {
        return data.hasArticle()
                || elements.findMeta("og:type")
                        .filter(type -> type.equalsIgnoreCase("article"))
                        .isPresent()
                || meta(PUBLISHED).findFirst().isPresent();
    }

    /** Whether BST is British Summer Time here. */
    boolean isBritish() {
        return british;
    }

    boolean isLiveBlog() {
        return data.isLiveBlog();
    }

    /** The texts that JSON-LD gives of each entry of a live blog, by property. */
    List<Map<String, String>> liveUpdates() {
        return data.liveUpdates();
    }

    Optional<PageTime> updatedAt() {
        return first(
                told(
                        () -> data.all("dateModified").stream(),
                        () -> meta(UPDATED),
                        () -> values(elements.ofProperty("dateModified"))),
                visible::updatedAt);
    }

    @SafeVarargs
    private Stream<PageTime> told(Supplier<Stream<String>>... places) {
        return Stream.of(places).flatMap(Supplier::get).flatMap(value -> PageTime.find(value, british).stream());
    }

    /** The first of some times; where it is a day alone, with the moment of the first that agrees on the day. */
    private static Optional<PageTime> first(Stream<PageTime> told, Supplier<Optional<PageTime>> last) {
        Iterator<PageTime> times = Stream.concat(told, Stream.of(last).flatMap(time -> time.get().stream()))
                .iterator();
        if (!times.hasNext()) {
            return Optional.empty();
        }
        PageTime first = times.next();
        for (int i = 0; first.at().isEmpty() && i < MOST_TIMES && times.hasNext(); i++) {
            PageTime time = times.next();
            if (time.at().isPresent() && time.day().equals(first.day())) {
                return Optional.of(time);
            }
        }
        return Optional.of(first);
    }

    private static Stream<String> values(List<Element> elements) {
        return elements.stream()
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

    List<String> authors() {
        List<String> told = Authors.of(data.all("author").stream());
        return told.isEmpty() ? authorsBesideJsonLd() : told;
    }

    private List<String> authorsBesideJsonLd() {
        Optional<String> meta =
                meta(AUTHORS).filter(name -> !Authors.isAddress(name)).findFirst();
        if (meta.isPresent()) {
            return Authors.of(meta.stream());
        }
        Stream<Element> properties = elements.ofProperty("author").stream().flatMap(author -> {
            List<Element> names = author.select("[itemprop=name]");
            return names.isEmpty() ? Stream.of(author) : names.stream();
        });
        return Authors.of(Stream.concat(properties.limit(MOST_AUTHORS), elements.authorLinks.stream())
                .map(e -> e.hasAttr("content") ? e.attr("content") : e.text()));
    }

    Optional<String> publisher() {
        return data.find("publisher")
                .filter(name -> !Authors.isAddress(name))
                .or(() -> meta(PUBLISHERS).findFirst())
                .or(() -> elements.ofProperty("publisher").stream()
                        .map(e ->
                                e.select("[itemprop=name]").stream().findFirst().orElse(e))
                        .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
                        .filter(name -> !name.isBlank() && name.length() < LONGEST_NAME)
                        .findFirst());
    }

    Optional<URI> url() {
        return url;
    }

    private Optional<URI> address(Optional<URI> fetched) {
        Stream<String> canonical = elements.canonicals.stream().map(link -> link.attr("href"));
        Stream<String> others = Stream.concat(elements.findMeta("og:url").stream(), data.all("url").stream());
        return PageAddress.of(Stream.concat(canonical, others), fetched);
    }

    private boolean isOfBritain() {
        Optional<String> host = url.map(address -> String.valueOf(address.getHost()));
        return host.filter(name -> name.endsWith(".uk")).isPresent()
                || Stream.of(language(), elements.findMeta("og:locale"))
                        .flatMap(Optional::stream)
                        .anyMatch(language -> language.replace('_', '-').equalsIgnoreCase("en-GB"));
    }

    Optional<String> language() {
        Element html = elements.document.selectFirst("html");
        return Optional.ofNullable(html)
                .map(e -> e.attr("lang").strip())
                .filter(lang -> !lang.isEmpty())
                .or(() -> data.find("inLanguage"))
                .or(() -> meta(List.of("og:locale", "content-language")).findFirst());
    }
}
