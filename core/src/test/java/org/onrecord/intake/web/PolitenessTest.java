package org.onrecord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.intake.web.LoopbackWeb.QUICK;
import static org.onrecord.intake.web.LoopbackWeb.bytes;
import static org.onrecord.intake.web.LoopbackWeb.redirect;
import static org.onrecord.intake.web.LoopbackWeb.status;
import static org.onrecord.intake.web.LoopbackWeb.text;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.utils.DateUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class PolitenessTest {
    private static final Duration SPACING = Duration.ofMillis(200);

    private final LoopbackWeb web = new LoopbackWeb().at("/a", text("A")).at("/b", text("B"));
    private final Fetcher quick = LoopbackWeb.fetcher(QUICK);
    private final Fetcher spaced = LoopbackWeb.fetcher(QUICK.withSpacing(SPACING));

    private final Fetcher strict = LoopbackWeb.fetcher(new FetchOptions(
            "OnRecord/test", QUICK.limits(), Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), false));

    @AfterEach
    void close() {
        strict.close();
        quick.close();
        spaced.close();
        web.close();
    }

    @Test
    void whatRobotsTxtDisallowsIsNotFetched() {
        web.at("/robots.txt", text("""
                User-agent: *
                Disallow: /

                User-agent: OnRecord
                Disallow: /private
                Allow: /private/press
                """)).at("/private/press", text("for all"));

        assertThat(fetch(quick, "/a")).isInstanceOf(Fetched.Body.class);
        assertThat(fetch(quick, "/private/press")).isInstanceOf(Fetched.Body.class);
        Fetched.Refused refused = refused(fetch(quick, "/private/a"));
        assertThat(refused.kind()).isEqualTo("robots.txt");
        assertThat(refused.reason()).contains("/robots.txt for onrecord");
        assertThat(web.paths()).containsExactly("/a", "/private/press");
        assertThat(web.requestsFor("/robots.txt")).isEqualTo(1);
    }

    @Test
    void aRedirectLeadsUnderTheRulesOfTheOtherHost() {
        web.at("/go", redirect(302, web.url("strict.test", "/a").toString()))
                .at("strict.test/robots.txt", text("User-agent: *\nDisallow: /a\n"));

        Fetched.Refused refused = refused(fetch(quick, "/go"));

        assertThat(refused.kind()).isEqualTo("robots.txt");
        assertThat(refused.url()).isEqualTo(web.url("strict.test", "/a"));
        assertThat(web.paths()).containsExactly("/go");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void withoutRobotsTxtEverythingIsAllowed(int status) {
        web.at("/robots.txt", status(status));

        assertThat(fetch(quick, "/a")).isInstanceOf(Fetched.Body.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aRobotsTxtThatCannotBeReadAllowsNothingForNow(int status) {
        web.at("/robots.txt", status(status, "Retry-After", "600"));

        Fetched.Refused refused = refused(fetch(quick, "/a"));
        fetch(quick, "/b");

        assertThat(refused.kind()).isEqualTo("robots.txt unreadable");
        assertThat(refused.temporary()).isTrue();
        assertThat(refused.retryAfter()).contains(Duration.ofMinutes(10));
        assertThat(web.paths()).isEmpty();
        assertThat(web.requestsFor("/robots.txt")).isEqualTo(1);
    }

    @Test
    void aSlowRobotsTxtAllowsNothingForNow() {
        web.at("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 50; i++) {
                exchange.getResponseBody().write('#');
                exchange.getResponseBody().flush();
                sleep(100);
            }
        });

        assertThat(refused(fetch(quick, "/a")).kind()).isEqualTo("too slow");
        assertThat(refused(fetch(quick, "/a")).temporary()).isTrue();
        assertThat(web.paths()).isEmpty();
    }

    @Test
    void ofAHugeRobotsTxtTheStartIsRead() {
        int limit = QUICK.limits().robotsBytes();
        String start = "User-agent: *\nDisallow: /b\n";
        String filler = ("#" + "x".repeat(99) + "\n").repeat(limit / 101);
        String rest = "x".repeat(limit - start.length() - filler.length() - "\nDisallow: /a".length() - 1);
        String cut = "#" + rest + "\nDisallow: /a";
        web.at("/robots.txt", text(start + filler + cut + "rchive\n" + filler));

        assertThat(refused(fetch(quick, "/b")).kind()).isEqualTo("robots.txt");
        assertThat(fetch(quick, "/a")).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void aRobotsTxtOfHostileRulesTakesNoTime() {
        String rule = "Disallow: /" + "*a".repeat(500) + "$\n";
        web.at("/robots.txt", text("User-agent: *\n" + rule.repeat(500)));
        String path = "/" + "a".repeat(3000) + "b";
        web.at(path, text("page"));
        long before = System.nanoTime();

        assertThat(fetch(quick, path)).isInstanceOf(Fetched.Body.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aRobotsTxtOfNoiseAllowsEverything() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        web.at("/robots.txt", bytes(noise, "Content-Type", "image/png"));

        assertThat(fetch(quick, "/a")).isInstanceOf(Fetched.Body.class);
    }

    @Test
    void redirectsOfRobotsTxtAreFollowedAsFarAsTheyAreSafe() {
        web.at("/robots.txt", redirect(301, web.url("other.test", "/rules").toString()))
                .at("other.test/rules", text("User-agent: *\nDisallow: /b\n"))
                .at("looped.test/robots.txt", redirect(302, "/robots.txt"))
                .at("odd.test/robots.txt", redirect(302, "http://private.test/robots.txt"));

        assertThat(refused(fetch(quick, "/b")).kind()).isEqualTo("robots.txt");
        assertThat(fetch(quick, "/a")).isInstanceOf(Fetched.Body.class);
        assertThat(fetch(quick, web.url("looped.test", "/a"))).isInstanceOf(Fetched.Body.class);
        assertThat(refused(fetch(quick, web.url("odd.test", "/a"))).kind()).isEqualTo("private address");
    }

    @ParameterizedTest
    @CsvSource({"429, 3600, 3600", "503, 3600, 3600", "503, 9999999, 86400", "429, '', 60", "503, soon, 60"})
    void aHostThatAsksToBeLeftAloneIsLeftAlone(int status, String retryAfter, long seconds) {
        web.at("/busy", status(status, "Retry-After", retryAfter));

        Fetched.Refused first = refused(fetch(strict, "/busy"));
        Fetched.Refused second = refused(fetch(strict, "/a"));

        assertThat(first.kind()).isEqualTo("HTTP " + status);
        assertThat(first.temporary()).isTrue();
        assertThat(first.retryAfter()).contains(Duration.ofSeconds(seconds));
        assertThat(second.kind()).isEqualTo("asked to wait");
        assertThat(second.retryAfter())
                .hasValueSatisfying(wait ->
                        assertThat(wait).isBetween(Duration.ofSeconds(seconds - 10), Duration.ofSeconds(seconds)));
        assertThat(fetch(strict, web.url("other.test", "/a"))).isInstanceOf(Fetched.Body.class);
        assertThat(web.requestsFor("/a")).isEqualTo(1);
    }

    @Test
    void retryAfterMayBeADate() {
        web.at(
                "/busy",
                status(
                        503,
                        "Retry-After",
                        DateUtils.formatStandardDate(Instant.now().plusSeconds(1800))));

        assertThat(refused(fetch(quick, "/busy")).retryAfter())
                .hasValueSatisfying(
                        wait -> assertThat(wait).isBetween(Duration.ofSeconds(1780), Duration.ofSeconds(1800)));
    }

    @Test
    void aShortWishIsWaitedFor() {
        web.at("/busy", status(429, "Retry-After", "1"));

        fetch(quick, "/busy");
        fetch(quick, "/a");

        assertThat(pauses())
                .last()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3)));
    }

    @Test
    void betweenTwoRequestsToAHostThereIsAPause() {
        fetch(spaced, "/a");
        fetch(spaced, "/b");

        assertThat(pauses())
                .hasSize(2)
                .allSatisfy(pause -> assertThat(pause).isBetween(SPACING, SPACING.plusMillis(1500)));
    }

    @Test
    void aRobotsTxtMayMakeThePauseLonger() {
        web.at("/robots.txt", text("User-agent: *\nCrawl-delay: 0.4\n"))
                .at("patient.test/robots.txt", text("User-agent: *\nCrawl-delay: 9999\n"));
        FetchOptions bounded = new FetchOptions(
                FetchOptions.USER_AGENT, QUICK.limits(), Duration.ZERO, Duration.ofMillis(500), Duration.ZERO, false);
        try (Fetcher fetcher = LoopbackWeb.fetcher(bounded)) {
            fetch(fetcher, "/a");
            assertThat(pauses())
                    .singleElement()
                    .satisfies(pause -> assertThat(pause).isBetween(Duration.ofMillis(400), Duration.ofMillis(1900)));
            web.requests.clear();
            fetch(fetcher, web.url("patient.test", "/a"));
            assertThat(pauses())
                    .singleElement()
                    .satisfies(pause -> assertThat(pause).isBetween(Duration.ofMillis(500), Duration.ofMillis(2000)));
        }
    }

    @Test
    void twoHostsDoNotWaitForEachOther() {
        long before = System.nanoTime();
        try (Fetcher slow = LoopbackWeb.fetcher(QUICK.withSpacing(Duration.ofMillis(400)))) {
            inParallel(4, i -> fetch(slow, web.url("host" + i + ".test", "/a")));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1200));
    }

    @Test
    void threadsAtOneHostComeOneAfterTheOther() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        web.at("/slow", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleep(100);
            now.decrementAndGet();
            text("slow").to(exchange);
        });

        inParallel(4, i -> fetch(quick, web.url(i % 2 == 0 ? "news.test" : "news.test.", "/slow")));

        assertThat(web.requestsFor("/slow")).isEqualTo(4);
        assertThat(web.requestsFor("/robots.txt")).isEqualTo(1);
        assertThat(most).hasValue(1);
    }

    /** From the start of a request to the start of the next one. */
    private List<Duration> pauses() {
        return IntStream.range(1, web.requests.size())
                .mapToObj(i -> Duration.ofNanos(
                        web.requests.get(i).at() - web.requests.get(i - 1).at()))
                .toList();
    }

    private static void inParallel(int count, IntFunction<Fetched> task) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<Fetched>> results = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> task.apply(i)))
                    .toList();
            for (Future<Fetched> result : results) {
                assertThat(result.get()).isInstanceOf(Fetched.Body.class);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fetched fetch(Fetcher fetcher, String path) {
        return fetch(fetcher, web.url(path));
    }

    private static Fetched fetch(Fetcher fetcher, URI url) {
        return fetcher.fetch(url, Validators.NONE, Wanted.PAGE);
    }

    private static Fetched.Refused refused(Fetched fetched) {
        return (Fetched.Refused) fetched;
    }
}
