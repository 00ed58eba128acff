package org.onrecord.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.intake.pages.SomePage.article;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedLinksTest {
    private static Page page(String more) {
        return SomePage.readFrom("https://example.org/news/blast", "", "<main>" + article() + more + "</main>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>READ MORE: Train crash kills 9</p>",
                "<p>READ MORE Train crash kills 9</p>",
                "<p>Read more: <a href='/train'>Train crash kills 9</a></p>",
                "<p>ALSO READ | Train crash kills 9</p>",
                "<p>Also read: Train crash kills 9</p>",
                "<p><b>Read next</b> Train crash kills 9</p>",
                "<p><strong>Recommended</strong> Train crash kills 9</p>",
                "<p>Related story: Train crash kills 9</p>",
                "<p>Related: <a href='/train'>Train crash kills 9</a></p>",
                "<p>Watch: Train crash kills 9</p>",
                "<p>WATCH <a href='/train'>Train crash kills 9</a></p>",
                "<p>In pictures: Train crash kills 9</p>",
                "<p>Video <a href='/train'>Train crash kills 9</a></p>",
                "<p>More from Harbour News: <a href='/train'>Train crash kills 9</a></p>",
                "<h3>See also – Train crash kills 9</h3>",
            })
    void takesLinesThatLeadToOtherReportsOutOfTheBody(String line) {
        Page page = page(line);

        assertThat(page.body()).doesNotContain("Train crash");
        assertThat(page.related())
                .singleElement()
                .satisfies(link -> assertThat(link.text()).endsWith("Train crash kills 9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more than once, the letter names nine of the dead.",
                "Related deaths rose to nine, the ministry said.",
                "Watch commanders said nine officers were hurt.",
                "Recommended evacuation zones held nine villages, officials said.",
                "Video: nine people are seen to fall, the police said.",
                "More from the village were found dead on Sunday, the mayor said.",
                "In pictures released by the army, nine bodies lie in a yard.",
                "Listening posts heard nine blasts.",
                "Watch the river, the mayor had told them, and nine stayed.",
            })
    void keepsSentencesThatBeginWithTheSameWords(String sentence) {
        assertThat(page("<p>" + sentence + "</p>").body()).contains(sentence);
        assertThat(page("<p>" + sentence + "</p>").related()).isEmpty();
    }

    @Test
    void givesTheAddressWhereverItIsRelativeTo() {
        assertThat(page("<p>READ MORE: <a href='../train'>Train crash kills 9</a></p>")
                        .related())
                .containsExactly(new RelatedLink(
                        "READ MORE: Train crash kills 9", Optional.of(URI.create("https://example.org/train"))));
    }

    @Test
    void keepsListsAndBoxesInTheArticleAsLinksWithTheirHeadlines() {
        Page page = page("<ul><li><a href='/a'>Train crash kills nine people</a></li>"
                + "<li><a href='/b'>Fire in a mill kills three</a></li><li><a href='/c'>Flood takes seven lives</a></li></ul>"
                + "<aside class='related'><h3>Related</h3><a href='/d'><img></a><a href='/d'>Bridge falls into the river</a>"
                + "<a href='/share'>Share</a></aside>");

        assertThat(page.related())
                .extracting(RelatedLink::text)
                .containsExactly(
                        "Train crash kills nine people",
                        "Fire in a mill kills three",
                        "Flood takes seven lives",
                        "Bridge falls into the river");
        assertThat(page.body()).endsWith("the day after the blast.");
    }

    @Test
    void leavesOutLabelsAboveThem() {
        assertThat(page("<h3>Recommended</h3><h3>More from Harbour News</h3>").body())
                .doesNotContain("Recommended")
                .doesNotContain("More from");
    }

    @Test
    void keepsNoLinksThatLeadNowhereOnTheWeb() {
        assertThat(page("<p>READ MORE: <a href='javascript:alert(1)'>Train crash kills 9</a></p>")
                        .related())
                .containsExactly(new RelatedLink("READ MORE: Train crash kills 9", Optional.empty()));
    }

    @Test
    void keepsFewOfMany() {
        String many = IntStream.range(0, 5000)
                .mapToObj(i -> "<p>READ MORE: <a href='/" + i + "'>Train crash kills " + i + "</a></p>")
                .collect(Collectors.joining());

        assertThat(page(many).related()).hasSizeLessThan(100);
    }
}
