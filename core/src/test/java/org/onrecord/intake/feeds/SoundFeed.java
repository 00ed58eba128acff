package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;

/** What holds of any bytes: they give a feed that is sound, or a reason. */
final class SoundFeed {
    private static final URI BASE = URI.create("https://harbour.example/feeds/all?format=rss");

    private SoundFeed() {}

    static void assertSound(byte[] bytes, Optional<String> charset) {
        FeedReader.isFeed(bytes);
        try {
            assertSound(FeedReader.read(bytes, charset, BASE));
        } catch (FeedException e) {
            assertThat(e.kind()).isNotBlank();
            assertThat(e.getMessage())
                    .startsWith("expected ")
                    .doesNotContain("\n")
                    .hasSizeLessThan(600);
        }
    }

    private static void assertSound(Feed feed) {
        assertThat(feed.title()).doesNotContain("\n", "\t");
        assertThat(feed.sitemaps()).allSatisfy(SoundFeed::assertOfWeb);
        for (FeedEntry entry : feed.entries()) {
            assertThat(entry.url().isPresent() || !entry.html().isBlank()).isTrue();
            entry.url().ifPresent(SoundFeed::assertOfWeb);
            assertThat(entry.title())
                    .doesNotContain("\n", "\t")
                    .isEqualTo(entry.title().strip());
            assertThat(entry.authors()).doesNotContain("");
        }
    }

    private static void assertOfWeb(URI url) {
        assertThat(url.getScheme()).isIn("http", "https", "HTTP", "HTTPS");
        assertThat(url.getHost()).isNotBlank();
    }
}
