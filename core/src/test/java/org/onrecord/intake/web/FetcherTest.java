package org.onrecord.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.intake.web.LoopbackWeb.bytes;
import static org.onrecord.intake.web.LoopbackWeb.redirect;
import static org.onrecord.intake.web.LoopbackWeb.status;
import static org.onrecord.intake.web.LoopbackWeb.text;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private final LoopbackWeb web = new LoopbackWeb();
    private final Fetcher fetcher = LoopbackWeb.fetcher(LoopbackWeb.QUICK);

    @AfterEach
    void close() {
        fetcher.close();
        web.close();
    }

    @Test
    void aBodyComesWithWhatTheServerSaysOfIt() {
        Instant before = Instant.now();
        web.at(
                "/feed",
                text(
                        "Twelve people were killed.",
                        "Content-Type",
                        "Text/XML; charset=\"ISO-8859-1\"",
                        "ETag",
                        "\"v1\"",
                        "Last-Modified",
                        "Fri, 22 Mar 2024 10:15:30 GMT",
                        "Cache-Control",
                        "public, max-age=300"));

        Fetched.Body body = body("/feed");

        assertThat(body.url()).isEqualTo(web.url("/feed"));
        assertThat(body.movedTo()).isEmpty();
        assertThat(body.bytes()).asString(UTF_8).isEqualTo("Twelve people were killed.");
        assertThat(body.mediaType()).contains("text/xml");
        assertThat(body.charset()).contains("ISO-8859-1");
        assertThat(body.validators())
                .isEqualTo(new Validators(
                        Optional.of(web.url("/feed")),
                        Optional.of("\"v1\""),
                        Optional.of("Fri, 22 Mar 2024 10:15:30 GMT")));
        assertThat(body.fetchedAt()).isBetween(before, Instant.now());
        assertThat(body.freshFor()).contains(Duration.ofMinutes(5));
    }

    @Test
    void requestsSayWhoWeAreAndCarryNothingElse() {
        web.at("/a", text("A", "Set-Cookie", "id=1; Path=/")).at("/b", text("B"));

        body("/a");
        body("/b");

        assertThat(web.requests).allSatisfy(request -> {
            assertThat(request.headers().getFirst("User-Agent")).isEqualTo(FetchOptions.USER_AGENT);
            assertThat(request.headers().keySet())
                    .containsExactlyInAnyOrder("Accept", "Accept-encoding", "Connection", "Host", "User-agent");
        });
        assertThat(FetchOptions.USER_AGENT).startsWith("OnRecord/");
        assertThat(FetchOptions.DEFAULT.withContact("https://example.org/us").userAgent())
                .isEqualTo(FetchOptions.USER_AGENT.replace(")", "; +https://example.org/us)"));
    }

    @Test
    void redirectsAreFollowedAndPermanentOnesRemembered() {
        // The server writes each character as a byte: these two are UTF-8 of one.
        web.at("/old", redirect(301, "/newer"))
                .at("/newer", redirect(308, "http://news.test:" + web.url("/").getPort() + "/newest"))
                .at("/newest", redirect(302, "now?a=\u00c3\u00bc"))
                .at("/now", text("here"));

        Fetched.Body body = body("/old");

        assertThat(body.url()).isEqualTo(web.url("/now?a=%C3%BC"));
        assertThat(body.movedTo()).contains(web.url("/newest"));
        assertThat(web.paths()).containsExactly("/old", "/newer", "/newest", "/now");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aTemporaryRedirectMovesNothing(int status) {
        web.at("/a", redirect(status, "/b")).at("/b", redirect(301, "/c")).at("/c", text("here"));

        assertThat(body("/a").movedTo()).isEmpty();
    }

    @Test
    void loopsAndLongChainsOfRedirectsEnd() {
        web.at("/loop", redirect(302, "/loop"));
        for (int i = 0; i < 7; i++) {
            web.at("/" + i, redirect(302, "/" + (i + 1)));
        }
        web.at("/7", text("the end"));

        assertThat(refused("/loop").kind()).isEqualTo("too many redirects");
        assertThat(refused("/0").kind()).isEqualTo("too many redirects");
        assertThat(web.requestsFor("/loop")).isEqualTo(1);
        assertThat(web.requestsFor("/6")).isZero();
        assertThat(body("/2").url()).isEqualTo(web.url("/7"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://private.test/, private address",
        "http://half-private.test/, private address",
        "http://10.0.0.1/, private address",
        "http://[::1]/, private address",
        "http://[::ffff:169.254.169.254]/, private address",
        "http://[64:ff9b::a00:1]/, private address",
        "http://2130706433/, bad redirect",
        "//0x7f.1/, bad redirect",
        "file:///etc/passwd, bad redirect",
        "javascript:alert(1), bad redirect",
        "http://user@news.test/, bad redirect",
        "http://unknown.test/, unknown host",
    })
    void redirectsToWhereNothingIsFetchedAreRefused(String location, String kind) {
        web.at("/a", redirect(302, location));

        Fetched.Refused refused = refused("/a");

        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.reason()).startsWith(kind.equals("bad redirect") ? "redirected" : "expected");
    }

    @Test
    void aRedirectWithoutATargetIsRefused() {
        web.at("/a", status(301));

        assertThat(refused("/a").kind()).isEqualTo("bad redirect");
    }

    @Test
    void validatorsSpareAFetchOfWhatHasNotChanged() {
        web.at("/old", redirect(301, "/feed")).at("/feed", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Fri, 22 Mar 2024 10:15:30 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            (same
                            ? status(304, "ETag", "\"v2\"")
                            : text("new", "ETag", "\"v1\"", "Last-Modified", "Fri, 22 Mar 2024 10:15:30 GMT"))
                    .to(exchange);
        });
        Fetched.Body first = body("/old");

        Fetched second = fetcher.fetch(web.url("/old"), first.validators(), Wanted.FEED);

        assertThat(second).isInstanceOfSatisfying(Fetched.NotModified.class, same -> {
            assertThat(same.url()).isEqualTo(web.url("/feed"));
            assertThat(same.movedTo()).contains(web.url("/feed"));
            assertThat(same.validators().etag()).contains("\"v2\"");
            assertThat(same.validators().lastModified())
                    .isEqualTo(first.validators().lastModified());
        });
    }

    @Test
    void validatorsAreSentToNoOtherAddress() {
        web.at("/a", redirect(302, web.url("other.test", "/a").toString())).at("other.test/a", text("x"));
        Validators known = new Validators(Optional.of(web.url("/a")), Optional.of("\"secret\""), Optional.empty());

        fetcher.fetch(web.url("/a"), known, Wanted.PAGE);

        assertThat(web.requests)
                .filteredOn(request -> request.headers().containsKey("If-None-Match"))
                .singleElement()
                .extracting(LoopbackWeb.Request::host)
                .isEqualTo("news.test");
    }

    @Test
    void notModifiedIsNoAnswerToAnUnconditionalRequest() {
        web.at("/a", status(304));

        assertThat(refused("/a").kind()).isEqualTo("HTTP 304");
    }

    @ParameterizedTest
    @CsvSource({
        "206, false",
        "204, false",
        "400, false",
        "401, false",
        "403, false",
        "404, false",
        "410, false",
        "408, true",
        "500, true",
        "501, false",
        "502, true"
    })
    void statusesAreCountedAndToldWhetherTheyPass(int status, boolean temporary) {
        web.at("/a", status(status));

        Fetched.Refused refused = refused("/a");

        assertThat(refused.kind()).isEqualTo("HTTP " + status);
        assertThat(refused.temporary()).isEqualTo(temporary);
        assertThat(refused.reason())
                .contains("expected HTTP status 200 but found " + status)
                .doesNotContain("\n");
    }

    @Test
    void bytesComeUntouchedWhateverTheirLabel() {
        byte[] latin = "Les autorités ont confirmé douze morts".getBytes(ISO_8859_1);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        web.at("/latin", bytes(latin, "Content-Type", "text/html; charset=utf-8"))
                .at("/odd", bytes(all, "Content-Type", "text/html; charset=x-nonsense"))
                .at("/bad", bytes(all, "Content-Type", "; charset=??"));

        assertThat(body("/latin").bytes()).isEqualTo(latin);
        assertThat(body("/odd").bytes()).isEqualTo(all);
        assertThat(body("/odd").charset()).contains("x-nonsense");
        assertThat(body("/bad").mediaType()).isEmpty();
    }

    @Test
    void picturesAreNotRead() {
        web.at("/a.jpg", text("not really", "Content-Type", "image/jpeg"));

        assertThat(refused("/a.jpg").kind()).isEqualTo("media type");
    }

    @Test
    void whatIsNotTheWebsIsRefusedWithoutARequest() {
        assertThat(refused(URI.create("file:///etc/passwd")).kind()).isEqualTo("no web address");
        assertThat(refused(URI.create("http://u:p@news.test/")).kind()).isEqualTo("user in address");
        assertThat(web.requests).isEmpty();
    }

    @Test
    void aHostNobodyKnowsIsRefusedForNow() {
        Fetched.Refused refused = refused(web.url("unknown.test", "/"));

        assertThat(refused.kind()).isEqualTo("unknown host");
        assertThat(refused.temporary()).isTrue();
    }

    @Test
    void loopbackIsRefusedUnlessItIsAllowed() {
        web.at("/a", text("x"));
        URI url = URI.create("http://127.0.0.1:" + web.url("/").getPort() + "/a");
        URI name = URI.create("http://localhost:8080/a");

        try (Fetcher strict = new Fetcher(LoopbackWeb.QUICK);
                Fetcher open = new Fetcher(LoopbackWeb.QUICK.withPrivateAddresses())) {
            assertThat(strict.fetch(url, Validators.NONE, Wanted.PAGE))
                    .isInstanceOfSatisfying(
                            Fetched.Refused.class,
                            refused -> assertThat(refused.kind()).isEqualTo("port"));
            assertThat(strict.fetch(name, Validators.NONE, Wanted.PAGE))
                    .isInstanceOfSatisfying(
                            Fetched.Refused.class,
                            refused -> assertThat(refused.kind()).isEqualTo("private address"));
            assertThat(web.requests).isEmpty();
            assertThat(open.fetch(url, Validators.NONE, Wanted.PAGE)).isInstanceOf(Fetched.Body.class);
        }
    }

    @Test
    void aClosedFetcherRefuses() {
        fetcher.close();

        assertThat(refused("/a").kind()).isEqualTo("stopped");
    }

    private Fetched.Body body(String path) {
        return (Fetched.Body) fetcher.fetch(web.url(path), Validators.NONE, Wanted.FEED);
    }

    private Fetched.Refused refused(String path) {
        return refused(web.url(path));
    }

    private Fetched.Refused refused(URI url) {
        return (Fetched.Refused) fetcher.fetch(url, Validators.NONE, Wanted.PAGE);
    }
}
