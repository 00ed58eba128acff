package org.onrecord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final URI BASE = URI.create("https://news.test/world/today?page=2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://News.Test           | http://news.test/",
                "https://news.test:443/a    | https://news.test/a",
                "http://news.test:443/a     | http://news.test:443/a",
                "http://news.test:/a        | http://news.test/a",
                "http://news.test./a#end    | http://news.test/a",
                "http://news.test/a b?c=d e | http://news.test/a%20b?c=d%20e",
                "http://news.test/100%      | http://news.test/100%25",
                "http://news.test/%7Ea%20b  | http://news.test/%7Ea%20b",
                "http://news.test/a[1]{2}   | http://news.test/a%5B1%5D%7B2%7D",
                "http://müller.test/straße  | http://xn--mller-kva.test/stra%C3%9Fe",
                "http://news.test/../../a   | http://news.test/a",
                "http://8.8.8.8/            | http://8.8.8.8/",
                "http://news.test/web/2024/https://b.test//c | http://news.test/web/2024/https://b.test//c",
                "http://news.test/a,b;c=d+e:f@g/%2F | http://news.test/a,b;c=d+e:f@g/%2F",
                "http://news.test?a         | http://news.test/?a",
                "http://[::ffff:8.8.8.8]/   | http://8.8.8.8/",
                "http://news.test/a/./../b  | http://news.test/b",
                "http://[2606:4700::1111]/  | http://[2606:4700:0:0:0:0:0:1111]/",
            })
    void addressesAreBroughtIntoOneForm(String text, String expected) {
        assertThat(WebAddress.find(text)).contains(URI.create(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a              | https://news.test/a",
                "a               | https://news.test/world/a",
                "?page=3         | https://news.test/world/today?page=3",
                "../a            | https://news.test/a",
                "..              | https://news.test/",
                "./b/./c/..      | https://news.test/world/b/",
                "//[::ffff:8.8.8.8]/a | https://8.8.8.8/a",
                "../../../a      | https://news.test/a",
                "//other.test/a  | https://other.test/a",
                "#comments       | https://news.test/world/today?page=2",
                "''              | https://news.test/world/today?page=2",
                "http://b.test/c | http://b.test/c",
            })
    void linksAreResolvedAgainstWhereTheyStand(String link, String expected) {
        assertThat(WebAddress.resolve(BASE, link)).contains(URI.create(expected));
    }

    @Test
    void aHostWithoutAPathIsNotJoinedWithALink() {
        assertThat(WebAddress.resolve(URI.create("https://news.test"), "evil.test/a"))
                .contains(URI.create("https://news.test/evil.test/a"));
    }

    @Test
    void lineBreaksInALinkAreLeftOut() {
        assertThat(WebAddress.resolve(BASE, "\n /world\r\n/a \t")).contains(URI.create("https://news.test/world/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.test/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,a",
                "ftp://news.test/",
                "jar:http://news.test/a.jar!/",
                "http:a",
                "http:///a",
                "http://",
                "http://user@news.test/",
                "http://news.test@127.0.0.1/",
                "http://news.test\\@127.0.0.1/",
                "http://news.test:0/",
                "http://news.test:65536/",
                "http://news.test:a/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://0x7f.0.0.1/",
                "http://127.0.0.1.1/",
                "http://256.0.0.1/",
                "http://a.1/",
                "http://[fe80::1%25eth0]/",
                "http://[::1/",
                "http://[1:2:3]/",
                "http://a..b/",
                "http://a b.test/",
                "http://news.test%2e.evil.test/",
            })
    void whatIsNoAddressOfTheWebIsRefused(String text) {
        assertThat(WebAddress.find(text)).isEmpty();
    }

    @Test
    void aFullWidthAddressIsOneInDigits() {
        assertThat(WebAddress.find("http://\uff11\uff12\uff17.0.0.1/")).contains(URI.create("http://127.0.0.1/"));
    }

    @Test
    void longAddressesAreRefused() {
        assertThat(WebAddress.find("http://news.test/" + "a".repeat(WebAddress.LONGEST)))
                .isEmpty();
    }
}
