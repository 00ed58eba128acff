package org.onrecord.intake.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveBlogTest {
    private static final String LIVE = "<title>Blast in the harbour – live updates</title>";
    private static final String ADDRESS = "https://example.org/news/harbour";

    private static String text(int toll) {
        return "The ministry now speaks of " + toll + " people who were killed, and of more who are missing.";
    }

    private static String time(int minute) {
        return "2024-03-22T10:" + minute + ":00+01:00";
    }

    private static String block(String open, int minute, String close) {
        return open + "<time datetime='" + time(minute) + "'>10:" + minute + "</time><h3>Toll rises to " + minute
                + "</h3><p>" + text(minute) + "</p>" + close;
    }

    private static Page live(String body) {
        return SomePage.readFrom(ADDRESS, LIVE, "<h1>Blast in the harbour – live updates</h1>" + body);
    }

    private static List<Integer> minutes(Page page) {
        return page.entries().stream()
                .map(entry -> entry.publishedAt().at().orElseThrow().getMinute())
                .toList();
    }

    @Test
    void takesTheEntriesThatJsonLdLists() {
        String updates = IntStream.of(42, 30, 12)
                .mapToObj(minute -> """
                        {"@type": "BlogPosting", "headline": "Toll rises to %d &amp; more", "url": "#post-%d",
                         "datePublished": "%s", "articleBody": "<p>%s</p><p>Police said &quot;so&quot;.</p>"}""".formatted(minute, minute, time(minute), text(minute)))
                .collect(joining(","));
        Page page = SomePage.readFrom(
                ADDRESS,
                "<script type='application/ld+json'>{\"@type\": \"LiveBlogPosting\", \"headline\": \"Blast\","
                        + "\"liveBlogUpdate\": [" + updates + "]}</script>",
                "<h1>Blast</h1><p>" + text(42) + "</p>");

        assertThat(minutes(page)).containsExactly(42, 30, 12);
        assertThat(page.entries().get(0))
                .isEqualTo(new LiveEntry(
                        "Toll rises to 42 & more",
                        text(42) + "\n\nPolice said \"so\".",
                        new PageTime(
                                OffsetDateTime.parse(time(42)).toLocalDate(),
                                Optional.of(OffsetDateTime.parse(time(42)))),
                        Optional.of(URI.create(ADDRESS + "#post-42"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article>|</article>",
                "<div class='post'>|</div>",
                "<li>|</li>",
                "<li><div><article><header></header>|</article></div></li>",
                "<section class='post-77 entry'><div class='inner'>|</div></section>",
            })
    void dividesBlocksThatEachHaveTheirTime(String wrapping) {
        String[] tags = wrapping.split("\\|");
        String blocks = IntStream.of(42, 30, 12)
                .mapToObj(minute -> block(tags[0], minute, tags[1]))
                .collect(joining());

        Page page = live("<div class='wrap'><div>" + blocks + "</div></div>");

        assertThat(minutes(page)).containsExactly(42, 30, 12);
        assertThat(page.entries().get(2).title()).isEqualTo("Toll rises to 12");
        assertThat(page.entries().get(2).body()).isEqualTo(text(12));
    }

    @Test
    void leavesOutWhatStandsAroundTheTextOfAnEntry() {
        String more = "<p>Police said so.</p><figure><img><figcaption>Smoke over the harbour</figcaption></figure>"
                + "<div class='share'>Share this post</div><p>READ MORE: Train crash kills 9</p>"
                + "<p>Updated at <time datetime='2024-03-22T10:50:00+01:00'>10.50am CET</time></p></article>";

        Page page = live(block("<article>", 42, more) + block("<article>", 30, more) + block("<article>", 12, more));

        assertThat(minutes(page)).containsExactly(42, 30, 12);
        assertThat(page.entries().get(0).body()).isEqualTo(text(42) + "\n\nPolice said so.");
    }

    @Test
    void namesThePlaceOfAnEntryOnThePage() {
        Page page = live(block("<article id='a1'>", 42, "</article>")
                + block("<article><div id='a2'>", 30, "</div></article>")
                + block("<article>", 12, "</article>")
                        .replace("<time", "<a href='?post=a3'><time")
                        .replace("</time>", "</time></a>"));

        assertThat(page.entries())
                .extracting(entry -> entry.url().orElseThrow().toString())
                .containsExactly(ADDRESS + "#a1", ADDRESS + "#a2", "https://example.org/news/?post=a3");
    }

    @Test
    void readsAPinnedSummaryAsAnEntryAndARepeatedEntryOnce() {
        String pinned = block("<article class='post pinned'>", 45, "</article>");

        Page page = live(pinned
                + block("<article class='post'>", 42, "</article>")
                + block("<article class='post'>", 30, "</article>")
                + pinned);

        assertThat(minutes(page)).containsExactly(45, 42, 30);
    }

    @Test
    void takesTheEntriesAndNotTheListOfKeyEvents() {
        String events = IntStream.rangeClosed(11, 13)
                .mapToObj(minute -> "<li><time datetime='" + time(minute) + "'>10:" + minute
                        + "</time> <a href='#e'>Toll rises to " + minute + ", the ministry says at night</a></li>")
                .collect(joining());
        String blocks = IntStream.of(44, 43, 42, 41)
                .mapToObj(minute -> block("<article>", minute, "</article>"))
                .collect(joining());

        assertThat(minutes(live("<ul>" + events + "</ul>" + blocks))).containsExactly(44, 43, 42, 41);
    }

    @Test
    void joinsTheListsOfSeveralDaysOrHours() {
        String hours = IntStream.of(50, 40, 30)
                .mapToObj(first -> "<section><h2>An hour</h2>"
                        + IntStream.range(0, 4)
                                .mapToObj(i -> block("<article>", first - i, "</article>"))
                                .collect(joining())
                        + "</section>")
                .collect(joining());

        assertThat(live(hours).entries()).hasSize(12);
    }

    @Test
    void dividesNoOrdinaryArticle() {
        String teasers = IntStream.of(42, 30, 12)
                .mapToObj(minute -> block("<article>", minute, "</article>"))
                .collect(joining());
        String article = SomePage.article()
                + IntStream.range(3, 20).mapToObj(SomePage::paragraph).collect(joining());

        assertThat(SomePage.read("<title>Blast kills 12</title>", "<main>" + article + "</main>" + teasers)
                        .entries())
                .isEmpty();
        assertThat(SomePage.read(
                                "<title>Live: blast kills 12</title>",
                                "<main>" + article.replace("<h1>", "<h1>Live: ") + "</main>" + teasers)
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Live music hall burns down", "Where the dead live on", "Lives lost in a fire"})
    void takesNoHeadlineForALiveOneThatIsNot(String headline) {
        String blocks = IntStream.of(42, 30, 12)
                .mapToObj(minute -> block("<article>", minute, "</article>"))
                .collect(joining());

        assertThat(SomePage.read("<title>" + headline + "</title>", "<h1>" + headline + "</h1>" + blocks)
                        .entries())
                .isEmpty();
    }

    private static Page byClock(String published, String modified, String zone) {
        String head = LIVE + "<meta property='article:published_time' content='" + published + "'>"
                + "<meta property='article:modified_time' content='" + modified + "'>";
        String blocks = IntStream.of(42, 30, 12)
                .mapToObj(minute ->
                        "<div class='post'><span>10:" + minute + zone + "</span><p>" + text(minute) + "</p></div>")
                .collect(joining());
        return SomePage.read(head, "<h1>Blast in the harbour – live updates</h1>" + blocks);
    }

    @Test
    void readsClockTimesWhereDayAndZoneAreCertain() {
        Page page = byClock("2024-03-22T09:00:00+01:00", "2024-03-22T11:00:00+01:00", "");

        assertThat(page.entries())
                .extracting(entry -> entry.publishedAt().at().orElseThrow())
                .first()
                .isEqualTo(OffsetDateTime.parse("2024-03-22T10:42:00+01:00"));
        assertThat(minutes(byClock("2024-03-22T08:00:00Z", "2024-03-22T12:00:00Z", " GMT")))
                .containsExactly(42, 30, 12);
    }

    @Test
    void guessesNoClockTimes() {
        assertThat(byClock("2024-03-22T08:00:00Z", "2024-03-22T12:00:00Z", "").entries())
                .as("UTC is the zone of machines")
                .isEmpty();
        assertThat(byClock("2024-03-22T09:00:00+01:00", "2024-03-23T11:00:00+01:00", "")
                        .entries())
                .as("two days")
                .isEmpty();
        assertThat(byClock("2024-03-22T09:00:00+01:00", "2024-03-22T10:20:00+01:00", "")
                        .entries())
                .as("a reading after the last change")
                .isEmpty();
        assertThat(byClock("2024-03-22", "2024-03-22", "").entries()).isEmpty();
    }

    @Test
    void takesTimeThatGrowsWithThePageHoweverDeepItIs() {
        String deep = "<div>".repeat(400)
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> block("<div class='post'>", 10 + i % 50, text(i) + "</div>"))
                        .collect(joining());

        long start = System.nanoTime();
        Page page = live(deep);

        assertThat(page.entries()).hasSize(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
}
