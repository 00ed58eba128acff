package org.onrecord.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.intake.pages.SomePage.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarningsTest {
    private static Page page(String body) {
        return SomePage.read("", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warning: this report contains details that some readers may find distressing",
                "WARNING: Distressing images",
                "TRIGGER WARNING: This article contains references to suicide.",
                "Content warning: violence against children",
                "Viewer discretion is advised.",
                "Reader discretion advised",
                "This story contains graphic descriptions of violence.",
                "Editor's note: This article contains details of sexual assault.",
                "Some readers may find the following images upsetting.",
                "Graphic content: readers may be disturbed",
                "(Warning: graphic video)",
            })
    void keepsThePagesOwnWarningsApart(String warning) {
        Page page = page("<main><p>" + warning + "</p>" + article() + "</main>");

        assertThat(page.advisories()).containsExactly(warning);
        assertThat(page.body()).startsWith(SomePage.FIRST).doesNotContain(warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warning: more rain is on its way, and rivers may burst their banks, the weather service said.",
                "Warnings had been given for three days, the mayor said, and nobody had listened to them.",
                "This report contains 14 recommendations for the police, the coroner said on Tuesday.",
                "The video shows a man who falls to the ground, the police said.",
                "Some residents may find their homes flooded, the fire brigade said.",
            })
    void keepsSentencesOfTheWorldInTheBody(String sentence) {
        Page page = page("<main>" + article() + "<p>" + sentence + "</p></main>");

        assertThat(page.advisories()).isEmpty();
        assertThat(page.body()).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><p>%s</p></aside>",
                "<div class='warning'>%s</div>",
                "<div role='note'><strong>%s</strong></div>",
                "<div class='disclaimer'><p>%s</p></div>",
                "<header><div><span>%s</span></div></header>",
            })
    void findsABoxOutsideOfTheArticle(String box) {
        String warning = "Warning: this report contains details of torture.";

        assertThat(page(box.formatted(warning) + "<main>" + article() + "</main>")
                        .advisories())
                .containsExactly(warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:none'>%s</div>",
                "<template><p>%s</p></template>",
                "<div id='comments'><p>%s</p></div>",
            })
    void leavesOutWhatIsHiddenOrOfReaders(String box) {
        String warning = "Warning: this report contains details of torture.";

        assertThat(page("<main>" + article() + "</main>" + box.formatted(warning))
                        .advisories())
                .isEmpty();
    }

    @Test
    void keepsThemOnceAndInOrder() {
        String one = "Warning: this report contains distressing details.";
        String other = "Viewer discretion is advised.";

        assertThat(page("<div>" + one + "</div><main><p>" + one + "</p>" + article() + "<p>" + other + "</p></main>")
                        .advisories())
                .containsExactly(one, other);
    }
}
