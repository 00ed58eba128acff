package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.intake.Intake;
import org.onrecord.intake.web.FetchOptions;
import org.onrecord.intake.web.Fetcher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class FeedWatchTest {
    @TempDir
    private Path temp;

    private final NewsSite site;
    private final List<String> told = new CopyOnWriteArrayList<>();

    FeedWatchTest() throws IOException {
        site = new NewsSite();
    }

    @BeforeEach
    void noRobots() {
        site.put("/robots.txt", NewsSite.status(404));
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** One after the other, since they share a host. */
    private void visit(String... feeds) throws IOException, InterruptedException {
        visit(new WatchOptions(Duration.ofMinutes(5), 100, 1), feeds);
    }

    private void visit(WatchOptions options, String... feeds) throws IOException, InterruptedException {
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        List<URI> addresses = List.of(feeds).stream().map(site::at).toList();
        FetchOptions fetching = FetchOptions.DEFAULT.withPrivateAddresses().withSpacing(Duration.ofMillis(1));
        told.clear();
        try (ReportFolder folder = ReportFolder.open(temp);
                Fetcher fetcher = new Fetcher(fetching)) {
            new FeedWatch(
                            fetcher,
                            intake,
                            folder,
                            options,
                            (feed, message) -> told.add(feed.getPath() + ": " + message),
                            true)
                    .over(addresses);
        }
    }

    private List<JsonNode> reports() throws IOException {
        try (var lines = Files.lines(temp.resolve("reports.jsonl"))) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        }
    }

    private List<String> titles() throws IOException {
        return reports().stream().map(report -> report.path("title").asString()).toList();
    }

    @Test
    void followsNewEntriesToTheirPagesOnce() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1", "/2", "Fire kills 2")));
        site.page("/1", "Kaduna", 1).page("/2", "Kaduna", 2);

        visit("/feed");
        visit("/feed");

        assertThat(titles()).containsExactlyInAnyOrder("Fire in house 1 of Kaduna", "Fire in house 2 of Kaduna");
        assertThat(told).containsExactly("/feed: nothing new");
        assertThat(site.count("/1")).isEqualTo(1);

        site.put("/feed", NewsSite.tagged(site.rss("/3", "Fire kills 3", "/2", "Fire kills 2")));
        site.page("/3", "Kaduna", 3);
        visit("/feed");

        assertThat(titles()).hasSize(3).contains("Fire in house 3 of Kaduna");
        assertThat(told).containsExactly("/feed: 1 new of 2, 1 with their pages");
    }

    @Test
    void followsAnEntryAgainWhoseHeadlineChanged() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1")));
        site.page("/1", "Kaduna", 1);
        visit("/feed");

        site.put("/feed", NewsSite.tagged(site.rss("/1", "Toll of fire rises to 4")));
        site.page("/1", "Kaduna", 4);
        visit("/feed");

        assertThat(titles()).containsExactly("Fire in house 1 of Kaduna", "Fire in house 4 of Kaduna");
        assertThat(reports())
                .extracting(report -> report.path("url").asString())
                .containsOnly(site.at("/1").toString());
    }

    @Test
    void keepsTheFeedsOwnWordsWhereThePageIsNotToBeHad() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1", "/gone", "Fire kills 9")));
        site.page("/1", "Kaduna", 1);

        visit("/feed");

        assertThat(titles()).containsExactlyInAnyOrder("Fire in house 1 of Kaduna", "Fire kills 9");
        JsonNode words = reports().get(1);
        assertThat(words.path("text").asString()).isEqualTo("Fire kills 9, the fire service said on Friday.");
        assertThat(words.path("publisher").asString()).isEqualTo("Harbour News");
        assertThat(words.path("publishedAt").asString()).isEqualTo("2024-03-22T10:15:00+01:00");
        assertThat(words.path("notes").get(0).asString()).isEqualTo("a summary of its feed, not the whole report");
        assertThat(told).last().isEqualTo("/feed: 2 new of 2, 1 with their pages, 1 in the feed's own words");
    }

    @Test
    void triesAPageAgainThatIsNotToBeHadForNow() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1")));
        site.put("/1", NewsSite.status(503));

        visit("/feed");
        assertThat(told).containsExactly("/feed: 1 new of 1, 1 to be tried again");

        site.page("/1", "Kaduna", 1);
        visit("/feed");

        assertThat(titles()).containsExactly("Fire in house 1 of Kaduna");
    }

    @Test
    void aPageThatStaysAwayIsGivenUpForTheFeedsOwnWords() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1")));
        site.put("/1", NewsSite.status(503));

        for (int i = 0; i < 4; i++) {
            visit("/feed");
        }

        assertThat(titles()).containsExactly("Fire kills 1");
        assertThat(site.count("/1")).isEqualTo(3);
    }

    @Test
    void wordsOfAFeedThatWasKeptBeforeAreKeptToo() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/gone", "Fire kills 9", "/1", "Fire kills 1")));
        site.put("/1", NewsSite.status(503));

        for (int i = 0; i < 4; i++) {
            visit("/feed");
        }

        assertThat(titles()).containsExactly("Fire kills 9", "Fire kills 1");
        assertThat(reports()).extracting(report -> report.path("id").asString()).doesNotHaveDuplicates();
        assertThat(Files.readAllLines(temp.resolve("captures.jsonl"))).hasSize(1);
    }

    @Test
    void oneBrokenFeedHindersNoOther() throws IOException, InterruptedException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 200; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        site.put("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            NewsSite.body("text/xml", bomb.toByteArray()).give(exchange);
        });
        site.put("/page", "text/html", "<!DOCTYPE html><title>Harbour News</title><p>Welcome.</p>");
        site.put("/entities", "text/xml", "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;</rss>");
        site.put("/loop", NewsSite.status(302, "Location", "/loop"));
        site.put(
                "/latin",
                NewsSite.body(
                        "text/xml; charset=utf-8",
                        site.rss("/1", "Fire in caf\u00e9 kills 1")
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        site.put("/feed", NewsSite.tagged(site.rss("/2", "Fire kills 2")));
        site.page("/2", "Kaduna", 2);

        visit("/missing", "/bomb", "/page", "/entities", "/loop", "/latin", "/feed");

        assertThat(titles()).containsExactlyInAnyOrder("Fire in house 2 of Kaduna", "Fire in café kills 1");
        assertThat(told).anyMatch(line -> line.startsWith("/missing: ") && line.contains("404"));
        assertThat(told).anyMatch(line -> line.startsWith("/page: expected RSS, Atom, JSON Feed or a sitemap"));
        assertThat(told).noneMatch(line -> line.contains("internal error"));
    }

    @Test
    void aBusyHostIsLeftAloneForAsLongAsItAsks() throws IOException, InterruptedException {
        site.put("/busy", NewsSite.status(429, "Retry-After", "1200"));

        visit("/busy", "/feed");

        assertThat(site.asked).doesNotContain("/feed");
        JsonNode places = JsonMapper.shared()
                .readTree(Files.readString(temp.resolve("checkpoint.json")))
                .path("places");
        assertThat(Instant.parse(
                        places.path(site.at("/busy").toString()).path("next").asString()))
                .isBetween(Instant.now().plusSeconds(1100), Instant.now().plusSeconds(1300));
    }

    @Test
    void aFeedThatIsGoneIsNotAskedForAgain() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.status(410));

        visit("/feed");
        visit("/feed");

        assertThat(site.count("/feed")).isEqualTo(1);
        assertThat(told).containsExactly("/feed: is gone, as its server said before; take it out of your list");
    }

    @Test
    void pagesThatRobotsMayNotFetchAreLeftAlone() throws IOException, InterruptedException {
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1\n");
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1")));
        site.page("/1", "Kaduna", 1);

        visit("/feed");

        assertThat(site.count("/1")).isZero();
        assertThat(titles()).containsExactly("Fire kills 1");
    }

    @Test
    void sitemapsOfAnIndexAreVisited() throws IOException, InterruptedException {
        site.put(
                "/index",
                "text/xml",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>" + site.at("/news")
                        + "</loc></sitemap></sitemapindex>");
        site.put(
                "/news",
                "text/xml",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>" + site.at("/1")
                        + "</loc></url></urlset>");
        site.page("/1", "Kaduna", 1);

        visit("/index");

        assertThat(titles()).containsExactly("Fire in house 1 of Kaduna");
    }

    @Test
    void aVisitFollowsTheNewestAndSaysWhatItPassesOver() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1", "/2", "Fire kills 2", "/3", "Fire kills 3")));
        site.page("/1", "Kaduna", 1);

        visit(new WatchOptions(Duration.ofMinutes(5), 1, 1), "/feed");

        assertThat(titles()).containsExactly("Fire in house 1 of Kaduna");
        assertThat(told)
                .containsExactly(
                        "/feed: 2 older entries are passed over, since a visit follows 1 at most (--most)",
                        "/feed: 3 new of 3, 1 with their pages");
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() throws IOException, InterruptedException {
        site.put("/feed", NewsSite.tagged(site.rss("/1", "Fire kills 1")));
        Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
        try (ReportFolder folder = ReportFolder.open(temp);
                Fetcher fetcher = new Fetcher(FetchOptions.DEFAULT)) {
            new FeedWatch(fetcher, intake, folder, WatchOptions.DEFAULT, (feed, message) -> told.add(message), true)
                    .over(List.of(site.at("/feed")));
        }

        assertThat(site.asked).isEmpty();
        assertThat(told).hasSize(1);
    }
}
