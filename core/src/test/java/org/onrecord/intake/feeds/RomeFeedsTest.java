package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.intake.pages.PageTime;

/** Reads what another program writes: rome writes each format that it knows. */
class RomeFeedsTest {
    private static final Instant PUBLISHED = Instant.parse("2024-03-22T10:15:30Z");

    /** What the formats have no place for. */
    private static final Set<String> WITHOUT_TEXT = Set.of("rss_0.9");

    private static final Set<String> WITHOUT_TIME = Set.of("rss_0.9", "rss_0.91N", "rss_0.91U", "rss_0.92");

    static List<String> formats() {
        return new SyndFeedImpl().getSupportedFeedTypes();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsEachFormatThatRomeWrites(String format) throws Exception {
        String written = new SyndFeedOutput().outputString(feed(format));

        Feed feed = FeedReader.read(
                written.getBytes(StandardCharsets.UTF_8), Optional.empty(), URI.create("https://harbour.example/feed"));

        assertThat(FeedReader.isFeed(written.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(feed.kind()).isEqualTo(format.startsWith("atom") ? Feed.Kind.ATOM : Feed.Kind.RSS);
        assertThat(feed.title()).isEqualTo("Harbour & Coast");
        assertThat(feed.notes()).isEmpty();
        assertThat(feed.entries()).hasSize(12);
        for (int i = 0; i < 12; i++) {
            FeedEntry entry = feed.entries().get(i);
            assertThat(entry.title()).isEqualTo("Fire " + i + ": “at least 3” hurt & two missing");
            assertThat(entry.url()).contains(URI.create("https://harbour.example/" + i + "?a=1&b=2"));
            assertThat(entry.html()).isEqualTo(WITHOUT_TEXT.contains(format) ? "" : "<p>At least " + i + " & more</p>");
            Instant at = PUBLISHED.plusSeconds(i);
            if (!WITHOUT_TIME.contains(format)) {
                assertThat(entry.publishedAt().flatMap(PageTime::at).map(OffsetDateTime::toInstant))
                        .contains(at);
            }
        }
    }

    private static SyndFeed feed(String format) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(format);
        feed.setTitle("Harbour & Coast");
        feed.setLink("https://harbour.example/");
        feed.setUri("https://harbour.example/");
        feed.setDescription("News");
        feed.setLanguage("en");
        List<SyndEntry> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            entries.add(entry(i));
        }
        feed.setEntries(entries);
        return feed;
    }

    private static SyndEntry entry(int number) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle("Fire " + number + ": “at least 3” hurt & two missing");
        entry.setLink("https://harbour.example/" + number + "?a=1&b=2");
        entry.setUri("urn:fire:" + number);
        entry.setAuthor("Ana Ruiz");
        entry.setPublishedDate(Date.from(PUBLISHED.plusSeconds(number)));
        SyndContentImpl description = new SyndContentImpl();
        description.setType("text/html");
        description.setValue("<p>At least " + number + " & more</p>");
        entry.setDescription(description);
        return entry;
    }
}
