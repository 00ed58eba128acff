package org.onrecord.publishing.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.IncidentQuery;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentSummary;
import org.onrecord.publishing.web.Chromium;
import org.onrecord.publishing.web.ServedLedger;
import org.onrecord.publishing.web.Tab;
import tools.jackson.databind.json.JsonMapper;

/** Reports and editors that would take the page over, in a real browser. */
@ExtendWith(Chromium.class)
class HostileReportTest {
    private static final String SCRIPT =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>";
    private static final String BIDI = "\u202egnihton\u202c \u2066x";
    private static final String CONTROL = "a\u0000b\u0007c\u001b[31m\u0085d\udb40\udc41";

    @TempDir
    private Path temp;

    private void write(String name, Map<String, String> report) throws IOException {
        Files.createDirectories(temp.resolve("in"));
        Files.writeString(temp.resolve("in").resolve(name + ".json"), new JsonMapper().writeValueAsString(report));
    }

    private ServedLedger served() throws IOException {
        write(
                "one",
                Map.of(
                        "title", "At least 12 killed in Gothenburg shooting " + SCRIPT,
                        "publisher", "Harbour" + BIDI + SCRIPT,
                        "publishedAt", "2031-05-03T18:05:00Z",
                        "url", "https://harbour.example/a?x=\"onmouseover=alert(4)",
                        "text",
                                "At least 12 people were killed in a shooting in Gothenburg, Sweden, on Saturday, police said. "
                                        + SCRIPT
                                        + " The Dawn Front <b onclick=alert(5)>claimed</b> responsibility for the attack. "
                                        + BIDI + "\n\n" + CONTROL
                                        + " Police said 12 people had been killed \ud83d\ude00 in Gothenburg."));
        write(
                "two",
                Map.of(
                        "title", "Gothenburg shooting: 14 killed " + "x".repeat(60_000) + SCRIPT,
                        "publisher", "javascript:alert(6)",
                        "publishedAt", "2031-05-03T20:05:00Z",
                        "url", "javascript:alert(7)",
                        "text",
                                "Fourteen people were killed in the shooting in Gothenburg, Sweden, on Saturday, the Interior"
                                        + " Ministry said. </p></main><style>main{display:none}</style>"));
        return ServedLedger.at(temp.resolve("news.db")).ingest(temp.resolve("in"));
    }

    @Test
    void nothingThatAReportSaysRunsOrBreaksAPage(Tab tab) throws IOException {
        try (ServedLedger served = served()) {
            List<IncidentSummary> incidents = served.ledger().incidents(IncidentQuery.ALL);
            assertThat(incidents).isNotEmpty();
            Page page = tab.page(Tab.phone());
            for (IncidentSummary incident : incidents) {
                page.navigate(served.url("/incidents/" + incident.id() + "?detail=shown"));
                assertUntouched(page);
                for (String href : page.locator("main a[href^='/reports/'], main a[href*='/evidence']").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .distinct()
                        .toList()) {
                    page.navigate(served.url(href));
                    assertUntouched(page);
                }
            }
            assertThat(tab.faults()).isEmpty();
        }
    }

    private static void assertUntouched(Page page) {
        assertThat(page.locator("main script, main img, main style, main b, main [onclick], main [onload]"))
                .hasCount(0);
        assertThat(page.locator("main a[href^='javascript:']")).hasCount(0);
        assertThat(page.locator("main")).isVisible();
        assertThat(page.locator("footer.site")).isVisible();
        assertThat(page.content())
                .doesNotContainPattern("[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u202a-\\u202e\\u2066-\\u2069]");
        Tab.assertFits(page);
    }

    @Test
    void anEditorsWordsAndAMergeAreShownAndAMergedIdLeadsToTheStandingOne(Tab tab) throws IOException {
        write(
                "three",
                Map.of(
                        "title", "Three killed in Porto fire",
                        "publisher", "Coastline Press",
                        "publishedAt", "2031-06-03T18:05:00Z",
                        "text",
                                "Three people were killed in a fire in Porto, Portugal, on Tuesday, firefighters said."));
        try (ServedLedger served = served()) {
            String other = served.incident("Porto");
            String standing = served.incident("Gothenburg");
            served.ledger()
                    .edit(new Entry.Edited(
                            Edit.Action.MERGE,
                            other,
                            Optional.empty(),
                            Optional.of(standing),
                            Optional.empty(),
                            Optional.empty(),
                            "Ida " + SCRIPT,
                            "the same " + BIDI));
            Page page = tab.page();
            page.navigate(served.url("/incidents/" + other + "?rule=ucdp"));

            assertThat(page).hasURL(served.url("/incidents/" + standing + "?rule=ucdp"));
            assertThat(page.locator("#history")).containsText("merged " + other + " into " + standing);
            assertThat(page.locator("#history .reason")).containsText("the same");
            assertUntouched(page);
        }
    }
}
