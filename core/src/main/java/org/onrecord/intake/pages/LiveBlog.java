package org.onrecord.intake.pages;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The entries of a page that is written while something happens: those that its JSON-LD lists, or blocks beside each
 * other with their times, whichever are more. A page is divided only when it says that it is live.
 *
 * <p>An entry is a report of its own, because each tells what was known at its hour: of a toll that rose from 12 to 40
 * on one page, only the entry tells which came later.
 */
final class LiveBlog {
    /** A shorter text is a label, in UTF-16 units. */
    private static final int SHORTEST = 40;

    /** Entries are at least this share of the page's text. */
    private static final double SHARE = 0.5;

    private static final double MOST_LINKED = 0.5;
    private static final Pattern LIVE_ADDRESS =
            Pattern.compile("(?i)/live/|live-?blog|(?:^|[/_-])live-(?:updates?|news|coverage)|as-it-happened");
    private static final Pattern LIVE_TITLE = Pattern.compile(
            "(?i)\\blive(?: ?blog| ?updates?| coverage|:)|\\bas it happened\\b|^live\\s*[|–—-]|[-–—|:] live$|(?-i:(?=.*[a-z]).*\\bLIVE\\b)");

    /** What else stands beside a stamp. */
    private static final Pattern STAMP_LINE = Pattern.compile(
            "(?i)[\\W\\d]*(?:(?:updated|posted|published|last|at|on|by|ago|first|today|a\\.?m|p\\.?m|(?-i:[A-Z]{2,4})|h|hours?|mins?"
                    + "|minutes?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\\b[\\W\\d]*){0,8}");

    private static final int LONGEST_STAMP_LINE = 60;
    private static final int ID_STEPS = 3;

    private final Element body;
    private final PageMetadata metadata;
    private final Set<Element> without;

    private LiveBlog(Element body, PageMetadata metadata, Set<Element> without) {
        this.body = body;
        this.metadata = metadata;
        this.without = without;
    }

    /** Whether the page says in its type, headline or address that it is one. */
    static boolean isLive(PageMetadata metadata, String title) {
        return metadata.isLiveBlog()
                || LIVE_TITLE.matcher(title).find()
                || metadata.url()
                        .filter(url -> LIVE_ADDRESS
                                .matcher(String.valueOf(url.getPath()))
                                .find())
                        .isPresent();
    }

    /**
     * The entries of a live page in its order; none where they are few or hold little of its text.
     *
     * @param article what the page's text would be as a whole
     * @param without what is no text of the page
     */
    static List<LiveEntry> entries(Element article, PageMetadata metadata, Set<Element> without) {
        Document document = article.ownerDocument();
        Element body = document == null ? article : document.body();
        LiveBlog blog = new LiveBlog(body, metadata, without);
        List<LiveEntry> told = distinct(metadata.liveUpdates().stream()
                .flatMap(update -> blog.told(update).stream())
                .toList());
        List<LiveEntry> shown = blog.shown(
                LiveBlocks.of(body, without, false),
                block -> PageTime.find(block.stamp().attr("datetime")));
        if (shown.isEmpty()) {
            shown = blog.byClock();
        }
        List<LiveEntry> most = told.size() >= shown.size() ? told : shown;
        int length = most.stream().mapToInt(entry -> entry.body().length()).sum();
        int whole = PageText.of(article, without).stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
        return most.size() >= LiveBlocks.FEWEST && length >= SHARE * whole ? most : List.of();
    }

    private static List<LiveEntry> distinct(List<LiveEntry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream().filter(entry -> seen.add(entry.body())).toList();
    }

    private Optional<LiveEntry> told(Map<String, String> update) {
        String text = PageReader.text(update.getOrDefault("articleBody", ""));
        String headline = PageReader.text(update.getOrDefault("headline", "")).replace(PageText.BREAK, " ");
        return PageTime.find(update.getOrDefault("datePublished", ""))
                .filter(time -> !text.isEmpty())
                .map(time -> new LiveEntry(
                        headline, text, time, PageAddress.resolve(update.getOrDefault("url", ""), metadata.url())));
    }

    /**
     * Clock readings tell the moment only where the page was published and last changed on the same day, and where they
     * or the page's own times name a zone; UTC is the zone of machines, and may not be the readings'.
     */
    private List<LiveEntry> byClock() {
        Optional<OffsetDateTime> first = metadata.publishedAt().flatMap(PageTime::at);
        Optional<OffsetDateTime> last = metadata.updatedAt().flatMap(PageTime::at);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        OffsetDateTime begin = first.get().truncatedTo(ChronoUnit.MINUTES);
        OffsetDateTime end = last.get().withOffsetSameInstant(begin.getOffset());
        if (!begin.toLocalDate().equals(end.toLocalDate())) {
            return List.of();
        }
        Optional<ZoneOffset> zone = Optional.of(begin.getOffset()).filter(offset -> !offset.equals(ZoneOffset.UTC));
        return shown(
                LiveBlocks.of(body, without, true),
                block -> WrittenTime.findClock(block.stamp().text(), begin.toLocalDate(), zone, metadata.isBritish())
                        .filter(at -> !at.isBefore(begin) && !at.isAfter(end))
                        .map(at -> new PageTime(at.toLocalDate(), Optional.of(at))));
    }

    /** The entries of blocks; none where one of them has no time. */
    private List<LiveEntry> shown(List<LiveBlocks.Block> blocks, Function<LiveBlocks.Block, Optional<PageTime>> time) {
        List<LiveEntry> entries = new ArrayList<>();
        for (LiveBlocks.Block block : blocks) {
            Optional<PageTime> at = time.apply(block);
            if (at.isEmpty()) {
                return List.of();
            }
            entry(block, at.get()).ifPresent(entries::add);
        }
        return distinct(entries);
    }

    private Optional<LiveEntry> entry(LiveBlocks.Block block, PageTime at) {
        Element heading = block.element().selectFirst("h2, h3, h4");
        String title = heading == null ? "" : heading.text().strip();
        List<Paragraph> paragraphs = PageText.of(block.element(), without).stream()
                .filter(paragraph -> !paragraph.text().equals(title) && !isStampLine(paragraph.text()))
                .toList();
        String text = ArticleBody.of(paragraphs, "", metadata.url()).whole();
        int linked = paragraphs.stream().mapToInt(Paragraph::linked).sum();
        return text.length() < SHORTEST || linked > MOST_LINKED * text.length()
                ? Optional.empty()
                : Optional.of(new LiveEntry(title, text, at, address(block)));
    }

    private static boolean isStampLine(String text) {
        return text.length() <= LONGEST_STAMP_LINE && STAMP_LINE.matcher(text).matches();
    }

    /** Where the stamp leads, as to a place on the same page, else the place that the block is. */
    private Optional<URI> address(LiveBlocks.Block block) {
        Element around = block.stamp().parent();
        if (around != null && around.normalName().equals("a") && around.hasAttr("href")) {
            return PageAddress.resolve(around.attr("href"), metadata.url());
        }
        Element named = block.element();
        for (int step = 0; named != null && step < ID_STEPS; step++, named = named.firstElementChild()) {
            if (named.id().matches("[\\w:.-]+")) {
                return PageAddress.resolve("#" + named.id(), metadata.url());
            }
        }
        return Optional.empty();
    }
}
