package org.onrecord.intake.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final URI BASE = URI.create("https://harbour.example/news/index?page=1");

    @ParameterizedTest
    @CsvSource({
        "https://coast.example/a, https://coast.example/a",
        "//coast.example/a, https://coast.example/a",
        "/a, https://harbour.example/a",
        "a, https://harbour.example/news/a",
        "../a, https://harbour.example/a",
        "?page=2, https://harbour.example/news/index?page=2",
        "/a b|c, https://harbour.example/a%20b%7Cc",
        "/100%, https://harbour.example/100%25",
        "/a%20b, https://harbour.example/a%20b",
        "/über, https://harbour.example/über",
        "/a[1], https://harbour.example/a%5B1%5D",
        "http://[::1]/a, http://[::1]/a",
    })
    void resolvesWhatFeedsGive(String address, String url) {
        assertThat(Links.resolve(BASE, address)).contains(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://harbour.example/",
                "mailto:desk@harbour.example",
                "data:text/html,x",
                "http://",
                "http:///a",
                "https:a",
                "tag:harbour.example,2024:1",
                "http://a b/",
            })
    void keepsOnlyAddressesOfTheWeb(String address) {
        assertThat(Links.resolve(BASE, address)).isEmpty();
    }

    @Test
    void relativeLinksNeedABaseOfTheWeb() {
        assertThat(Links.resolve(URI.create("file:///tmp/feed.xml"), "/a")).isEmpty();
        assertThat(Links.resolve(URI.create("urn:feed"), "?a")).isEmpty();
    }

    @Test
    void addressesWithoutEndAreNone() {
        assertThat(Links.resolve(BASE, "/" + "a".repeat(5_000))).isEmpty();
    }
}
