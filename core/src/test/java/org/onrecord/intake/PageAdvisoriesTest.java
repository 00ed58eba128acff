package org.onrecord.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Advisory;
import org.onrecord.model.Reading;
import org.onrecord.reading.Reader;

/** From a page's own warning to the advisories of its report. */
class PageAdvisoriesTest {
    private static final String WARNING =
            "Warning: this report contains details of the murder of 90 people and of torture, which some may find"
                    + " distressing.";

    private static Reading read(String box) {
        String page = "<!DOCTYPE html><html><head><title>Blast kills 12</title></head><body>" + box
                + "<article><h1>Blast kills 12</h1><p>ARRECAL – Twelve people were killed when a bomb went off at the"
                + " central market on Friday, the police said.</p><p>Rescuers worked through the night, and hospitals in"
                + " the city asked people to give blood, an official said.</p></article></body></html>";
        Item item = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream())
                .read(Capture.of("page", page.getBytes(UTF_8)))
                .get(0);
        return Reader.english().read(((Item.Read) item).report());
    }

    @Test
    void aWarningInABoxBesideTheArticleBecomesAnAdvisory() {
        Reading reading = read("<aside class='warning'><p>" + WARNING + "</p></aside>");

        assertThat(reading.advisories()).contains(Advisory.DEATH, Advisory.SUFFERING);
        assertThat(read("").advisories()).doesNotContain(Advisory.SUFFERING);
    }

    @Test
    void itsWordsStandInTheTextBehindTheNewsAndTellOfNothing() {
        Reading reading = read("<div class='warning'>" + WARNING + "</div>");

        assertThat(reading.report().body()).startsWith("ARRECAL").endsWith("\n\n" + WARNING);
        assertThat(reading.figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(reading.report()
                                .text()
                                .substring(figure.span().start(), figure.span().end()))
                        .doesNotContain("90"));
    }
}
