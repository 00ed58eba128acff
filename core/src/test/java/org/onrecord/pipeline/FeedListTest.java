package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedListTest {
    @Test
    void readsAnAddressALineWithoutComments() {
        FeedList list = FeedList.of(
                "feeds.txt",
                List.of("\ufeff# Agencies", "", "https://example.org/a.xml  # breaking", "http://example.org/b#top"));

        assertThat(list.feeds())
                .containsExactly(URI.create("https://example.org/a.xml"), URI.create("http://example.org/b"));
        assertThat(list.problems()).isEmpty();
    }

    @Test
    void tellsWhatIsNoAddressAndWhere() {
        FeedList list = FeedList.of(
                "feeds.txt",
                List.of(
                        "example.org/a.xml",
                        "file:///etc/passwd",
                        "https://e.org/a",
                        "https://e.org/a",
                        "https://e.org/a b"));

        assertThat(list.feeds()).containsExactly(URI.create("https://e.org/a"));
        assertThat(list.problems())
                .containsExactly(
                        "feeds.txt:1: expected an address such as https://example.org/feed.xml but found \"example.org/a.xml\"",
                        "feeds.txt:2: expected an address such as https://example.org/feed.xml but found \"file:///etc/passwd\"",
                        "feeds.txt:4: expected each feed once but found https://e.org/a again",
                        "feeds.txt:5: expected an address such as https://example.org/feed.xml but found \"https://e.org/a b\"");
    }
}
