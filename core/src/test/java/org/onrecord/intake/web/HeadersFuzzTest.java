package org.onrecord.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Throws odd values at what reads headers and links: {@code mvn -Pfuzz test -Dtest=HeadersFuzzTest}. */
class HeadersFuzzTest {
    private static final URI BASE = URI.create("https://news.test/a/b?c");
    private static final Instant NOW = Instant.parse("2024-03-22T10:15:30Z");

    @DictionaryEntries({
        "\"http://\"",
        "\"//[::ffff:127.0.0.1]:80/\"",
        "\"../..\"",
        "\"user@\"",
        "\"%2f\"",
        "\"xn--\"",
        "\"text/html; charset=\"",
        "\"max-age=\"",
        "\"Fri, 22 Mar 2024 10:16:30 GMT\"",
        "\"gzip, \""
    })
    @FuzzTest
    void readsAnyHeader(FuzzedDataProvider data) {
        String value = data.consumeRemainingAsString();

        WebAddress.resolve(BASE, value).ifPresent(HeadersFuzzTest::assertSound);
        WebAddress.find(value).ifPresent(HeadersFuzzTest::assertSound);
        Label.of(Optional.of(value));
        Validators.of(BASE, Optional.of(value), Optional.of(value));
        assertBounded(Times.retryAfter(value, NOW));
        for (String name : List.of("Cache-Control", "Expires", "Age")) {
            Map<String, List<String>> headers = new HashMap<>(Map.of("Cache-Control", List.of("max-age=9")));
            headers.put(name, List.of(value));
            assertBounded(Times.freshFor(new Answer(200, headers, new byte[0], NOW)));
        }
        decode(value);
    }

    private static void decode(String value) {
        Errand errand = Errand.of(BASE, Validators.NONE, Wanted.FEED, FetchLimits.DEFAULT);
        try {
            ContentCoding.decode(value.getBytes(ISO_8859_1), List.of(value), errand, 9);
        } catch (FetchRefusal refusal) {
            assertThat(refusal.reason()).isNotBlank().doesNotContain("\n");
        }
    }

    /** In the one form, which is read again as the same address. */
    private static void assertSound(URI url) {
        assertThat(url.getScheme()).matches("https?");
        assertThat(url.getHost()).isNotBlank();
        assertThat(url.getRawUserInfo()).isNull();
        assertThat(url.getRawFragment()).isNull();
        assertThat(url.getRawPath()).startsWith("/");
        assertThat(WebAddress.find(url.toString())).contains(url);
    }

    private static void assertBounded(Optional<Duration> duration) {
        duration.ifPresent(time -> assertThat(time).isBetween(Duration.ZERO, Times.LONGEST));
    }
}
