package org.onrecord.intake.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String FIRST =
            "Twelve people were killed and forty wounded when a bomb went off at the central market, the police said.";
    private static final String SECOND =
            "Rescuers worked through the night, and hospitals in the city asked people to give blood, an official said.";

    private static String paragraph(int i) {
        return "<p>In the district numbered " + i + ", officials said, the streets around the market were closed, and"
                + " shops stayed shut for the day after the blast.</p>";
    }

    private static Page page(String body) {
        return PageReader.read(
                ("<!DOCTYPE html><html><head><title>Blast kills 12</title></head><body>" + body + "</body></html>")
                        .getBytes(UTF_8));
    }

    private static String article() {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p>" + paragraph(1) + paragraph(2) + paragraph(3);
    }

    @Test
    void keepsParagraphsAndHeadingsOfTheArticleApart() {
        Page page = page("<article><h1>Blast kills 12</h1>" + article() + "<h2>Night of searching</h2>" + paragraph(4)
                + "</article>");

        assertThat(page.body()).startsWith(FIRST + "\n\n" + SECOND).contains("\n\nNight of searching\n\n");
        assertThat(page.body()).doesNotContain("Blast kills 12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>Home World Sport</nav>",
                "<aside>Most popular stories of the week</aside>",
                "<div class='newsletter-box'>Sign up for our morning letter</div>",
                "<div id='comments'>I do not believe this</div>",
                "<div class='ad'>Buy a watch</div>",
                "<div role='dialog'>We value your privacy</div>",
                "<div style='display: none'>Unseen words</div>",
                "<ul><li><a href='/a'>Train crash kills 9</a></li><li><a href='/b'>Fire kills 3</a></li>"
                        + "<li><a href='/c'>Flood kills 7</a></li></ul>",
                "<p><a href='/x'>Watch the pictures from the scene</a></p>",
                "<script>document.write('9,000 killed')</script>",
            })
    void leavesOutWhatStandsAroundTheArticle(String boilerplate) {
        String all = page("<main>" + article() + boilerplate + "</main>").body();

        assertThat(all).isEqualTo(page("<main>" + article() + "</main>").body());
    }

    @Test
    void keepsAPartThatHoldsTheArticleWhateverItsName() {
        assertThat(page("<form class='page-with-sidebar sidebar'>" + article() + "</form>")
                        .body())
                .startsWith(FIRST);
    }

    @Test
    void keepsAnArticleThatStandsInSeveralPieces() {
        Page page = page("<div class='a'><div>" + article() + "</div><div><figure>A street</figure></div><div>"
                + paragraph(4) + paragraph(5) + paragraph(6) + "</div></div>");

        assertThat(page.body()).contains("numbered 1,").contains("numbered 6,");
    }

    @Test
    void keepsCaptionsApart() {
        Page page = page(
                "<main>" + article() + "<figure><img><figcaption>Smoke over the market</figcaption></figure></main>");

        assertThat(page.captions()).containsExactly("Smoke over the market");
        assertThat(page.body()).doesNotContain("Smoke");
    }

    @Test
    void givesARepeatedParagraphOnce() {
        assertThat(page("<main>" + article() + "<p>" + FIRST + "</p></main>").body())
                .containsOnlyOnce(FIRST);
    }

    @Test
    void hasAnEmptyBodyWhereNothingStands() {
        assertThat(page("").body()).isEmpty();
    }

    @Test
    void survivesDeepNestingOfNamedParts() {
        String deep = "<div class='sidebar'>".repeat(100_000) + "<p>" + FIRST + "</p>";

        assertThatCode(() -> page(deep)).doesNotThrowAnyException();
    }

    @Test
    void survivesManyPartsSideBySide() {
        String many =
                IntStream.range(0, 200_000).mapToObj(i -> "<p class=ad>a</p>").collect(joining());

        assertThat(page(many + "<main>" + article() + "</main>").body()).startsWith(FIRST);
    }
}
