package org.onrecord.intake.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads feeds: RSS, Atom, JSON Feed, sitemaps and indexes of sitemaps.
 *
 * <p>Feeds are read in one pass with the JDK's streaming parser, in time and memory that grow with their size alone.
 * Document types, and with them entities, are passed over unread. A feed that breaks gives the entries before the break,
 * or more where mending its XML gives more; {@link Feed#notes} says so.
 */
public final class FeedReader {
    /** In bytes. */
    public static final int MAX_SIZE = 32 * 1024 * 1024;

    /** How much of a file {@link #isFeed} looks at, in bytes. */
    public static final int HEAD = 8_192;

    private static final Pattern JSON_FEED = Pattern.compile(
            "\"version\"\\s{0,20}:\\s{0,20}\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version\\\\?/1");
    private static final Pattern RSS_IN_RDF =
            Pattern.compile("purl\\.org/rss/1\\.0/[\"']|(?:my|channel)\\.netscape\\.com/rdf/simple/0\\.9/");

    private FeedReader() {}

    /** Whether the first bytes of a file are those of a feed; JSON is one if its version stands in them. */
    public static boolean isFeed(byte[] head) {
        String text = FeedText.of(Arrays.copyOf(head, Math.min(head.length, HEAD)), Optional.empty())
                .text();
        if (isJson(text)) {
            return JSON_FEED.matcher(text).find();
        }
        return Prolog.find(text)
                .filter(prolog -> prolog.kind().isPresent())
                .filter(prolog ->
                        !prolog.root().equals("RDF") || RSS_IN_RDF.matcher(text).find())
                .isPresent();
    }

    /**
     * @param charsetFromHttp the {@code charset} of the content type that came with the bytes
     * @param base the address of the feed, which relative links in it start from
     */
    public static Feed read(byte[] bytes, Optional<String> charsetFromHttp, URI base) throws FeedException {
        if (bytes.length > MAX_SIZE) {
            throw new FeedException(
                    "too large",
                    "expected a feed of at most %,d bytes but found %,d; give a smaller part of it"
                            .formatted(MAX_SIZE, bytes.length));
        }
        FeedText text = FeedText.of(bytes, charsetFromHttp);
        if (text.text().isBlank()) {
            throw new FeedException("empty", "expected a feed but found nothing");
        }
        if (isJson(text.text())) {
            return JsonFeedReader.read(text, base);
        }
        Prolog prolog = Prolog.find(text.text())
                .filter(found -> found.kind().isPresent())
                .or(() -> Prolog.findBehindJunk(text.text()))
                .orElseThrow(() -> noFeed(text.text()));
        return XmlFeedReader.read(prolog, text, base);
    }

    private static boolean isJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    private static FeedException noFeed(String text) {
        String found = Prolog.find(text)
                .map(prolog -> "<" + prolog.root() + ">")
                .orElseGet(() -> "\"" + PlainText.ofText(text.substring(0, Math.min(40, text.length()))) + "\"");
        return new FeedException(
                "no feed",
                "expected RSS, Atom, JSON Feed or a sitemap but found %s; give the feed's own address, not the page's"
                        .formatted(found));
    }

    static List<String> with(List<String> notes, String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return all;
    }
}
