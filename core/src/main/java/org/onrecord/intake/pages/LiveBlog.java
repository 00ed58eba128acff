package org.onrecord.intake.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The entries of a page that is written while something happens: those that its JSON-LD lists, else blocks beside each
 * other that each begin with their time.
 *
 * <p>An entry is a report of its own, because each tells what was known at its hour: of a toll that rose from 12 to 40
 * on one page, only the entry tells which came later.
 */
final class LiveBlog {
    /** Fewer blocks than this are no live blog, but an article with a side note. */
    private static final int FEWEST = 3;

    /** A shorter text is a label, in UTF-16 units. */
    private static final int SHORTEST = 40;

    private static final Pattern LIVE_ADDRESS = Pattern.compile("(?i)(?:^|[/_-])live(?:[/_-]|blog|updates?|$)");
    private static final Pattern LIVE_TITLE =
            Pattern.compile("(?i)\\blive(?: ?blog| updates?|:)|\\bas it happened\\b|^live\\b|[-–—|:] live$");

    private LiveBlog() {}

    /** The entries in the page's order; none where the page is no live blog. */
    static List<LiveEntry> entries(Document document, PageMetadata metadata) {
        List<LiveEntry> told = metadata.liveEntries();
        if (told.size() >= FEWEST) {
            return told;
        }
        boolean live = metadata.isLiveBlog()
                || LIVE_TITLE.matcher(metadata.title()).find()
                || metadata.url()
                        .filter(url -> LIVE_ADDRESS
                                .matcher(String.valueOf(url.getPath()))
                                .find())
                        .isPresent();
        return live ? shown(document, metadata.url()) : List.of();
    }

    private static List<LiveEntry> shown(Document document, Optional<URI> page) {
        Map<Element, List<LiveEntry>> byParent = new LinkedHashMap<>();
        Map<Element, Set<Element>> seen = new LinkedHashMap<>();
        Set<Element> without = Boilerplate.parts(document.body());
        for (Element time : document.body().select("time[datetime]")) {
            Optional<Element> block = block(time);
            Optional<PageTime> at = PageTime.find(time.attr("datetime"));
            if (block.isEmpty() || at.isEmpty() || at.get().at().isEmpty()) {
                continue;
            }
            Element parent = block.get().parent();
            if (parent != null
                    && seen.computeIfAbsent(parent, p -> new HashSet<>()).add(block.get())) {
                entry(block.get(), at.get(), page, without)
                        .ifPresent(entry -> byParent.computeIfAbsent(parent, p -> new ArrayList<>())
                                .add(entry));
            }
        }
        return byParent.values().stream()
                .filter(entries -> entries.size() >= FEWEST)
                .findFirst()
                .orElse(List.of());
    }

    /** The largest element around a time that holds no other time and has a sibling of its kind. */
    private static Optional<Element> block(Element time) {
        Element block = time;
        for (Element around = time.parent();
                around != null && around.select("time[datetime]").size() == 1;
                around = around.parent()) {
            block = around;
        }
        return Stream.of("article", "section", "li", "div").anyMatch(block.normalName()::equals)
                ? Optional.of(block)
                : Optional.empty();
    }

    private static Optional<LiveEntry> entry(Element block, PageTime at, Optional<URI> page, Set<Element> without) {
        Element heading = block.selectFirst("h2, h3, h4");
        Set<Element> left = new HashSet<>(without);
        left.addAll(block.select("time, h2, h3, h4"));
        String body = PageText.of(block, left);
        if (body.length() < SHORTEST) {
            return Optional.empty();
        }
        Optional<URI> url = block.id().matches("[\\w:.-]+")
                ? page.map(address -> address.resolve("#" + block.id()))
                : Optional.empty();
        return Optional.of(new LiveEntry(heading == null ? "" : heading.text(), body, at, url));
    }
}
