package org.onrecord.publishing.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ledger.AsOf;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.web.Chromium;
import org.onrecord.publishing.web.Examples;
import org.onrecord.publishing.web.ServedLedger;
import org.onrecord.publishing.web.Tab;

/** The page of an incident and what it leads to, in a real browser. */
@ExtendWith({Chromium.class, Examples.class})
class IncidentPageTest {
    private static final String DISPUTED = "Beirut";
    private static final String CLAIMED = "Moscow";
    private static final Map<String, String> RULES =
            Map.of("onrecord", "OnRecord", "ucdp", "UCDP", "gtd", "GTD", "acled", "ACLED");

    /** All links of a page that are numbers, or words of somebody. */
    private static final String NUMBERS =
            ".toll td a, .steps td a, .claims th a, .drawing.wide a, .marks a, .changes a, blockquote a, .claims .repeated a, .testimonies .repeated a";

    private static String path(ServedLedger served, String place) {
        return served.url("/incidents/" + served.incident(place));
    }

    private static IncidentRecord record(ServedLedger served, String place) {
        return served.ledger().record(served.incident(place), AsOf.NOW).orElseThrow();
    }

    /** The addresses that some links of the page lead to, each once. */
    private static Set<String> hrefs(Page page, String links) {
        Set<String> hrefs = new LinkedHashSet<>();
        page.locator(links).all().forEach(link -> hrefs.add(link.getAttribute("href")));
        return hrefs;
    }

    private static String blanked(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    static Stream<String> pages() {
        return Stream.of(
                "/incidents/{disputed}",
                "/incidents/{claimed}?detail=shown",
                "/incidents/{claimed}?rule=gtd&reported-by=2024-03-23T00:00",
                "/incidents/{disputed}/evidence?category=missing",
                "/reports/{report}",
                "/reports/{report}?incident={claimed}&words=2-20",
                "/incidents/nothing");
    }

    private static String filled(ServedLedger served, String path) {
        return served.url(path.replace("{disputed}", served.incident(DISPUTED))
                .replace("{claimed}", served.incident(CLAIMED))
                .replace("{report}", record(served, CLAIMED).reports().get(0).id()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsAccessibleInLightAndDarkAndFitsAPhone(String path, Tab tab, ServedLedger served) {
        String url = filled(served, path);
        for (Page page : List.of(tab.page(), tab.page(Tab.dark()))) {
            page.navigate(url);
            Tab.assertAccessible(page);
        }
        Page phone = tab.page(Tab.phone());
        phone.navigate(url);
        Tab.assertFits(phone);

        assertThat(tab.faults()).allMatch(fault -> fault.contains("404") && path.endsWith("nothing"));
    }

    /** The links are followed without a browser, which takes long where they are many. */
    @ParameterizedTest
    @CsvSource({
        DISPUTED + ",onrecord",
        CLAIMED + ",onrecord",
        "Turkey,onrecord",
        CLAIMED + ",ucdp",
        CLAIMED + ",gtd",
        CLAIMED + ",acled"
    })
    void everyNumberLeadsToTheWordsThatSayIt(String place, String rule, Tab tab, ServedLedger served) {
        Page page = tab.page();
        page.navigate(path(served, place) + "?rule=" + rule);
        IncidentRecord record = record(served, place);
        Set<String> hrefs = hrefs(page, NUMBERS);

        assertThat(page.locator(".rules a[aria-current=true]")).hasText(RULES.getOrDefault(rule, ""));
        assertThat(hrefs).hasSizeGreaterThan(20);
        for (String href : hrefs) {
            Document found = Jsoup.parse(page.request().get(served.url(href)).text());
            List<String> marked = found.select("mark").eachText();

            assertThat(found.select("mark#here")).as(href).hasSize(1);
            assertThat(Support.of(record, href).words())
                    .as(href)
                    .isNotEmpty()
                    .allMatch(words ->
                            marked.stream().anyMatch(mark -> blanked(mark).equals(blanked(words))));
        }
    }

    @Test
    void aClickOnANumberOrAStepShowsTheSentence(Tab tab, ServedLedger served) {
        Page page = tab.page();
        String path = path(served, DISPUTED);
        page.navigate(path);
        int numbers = page.locator(".toll td a").count();
        int steps = page.locator("#plot-killed-all .wide .points a").count();

        assertThat(numbers + steps).isGreaterThan(15);
        for (int i = 0; i < numbers; i++) {
            page.locator(".toll td a").nth(i).click();

            assertThat(page.locator("mark#here")).isInViewport();
            page.goBack();
        }
        for (int i = 0; i < steps; i++) {
            page.locator("#plot-killed-all .wide .points circle").nth(i).click();

            assertThat(page.locator("mark#here")).isInViewport();
            page.goBack();
        }
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void pointingAtThePlotTellsTheTollOfThatMoment(Tab tab, ServedLedger served) {
        Page page = tab.page();
        page.navigate(path(served, CLAIMED));
        Locator steps = page.locator("#plot-killed-all .wide .points a");
        steps.nth(1).locator("circle").hover();

        assertThat(page.locator("#plot-killed-all .readout")).containsText("22 Mar 20:05 UTC: at least 40 killed");

        steps.nth(0).focus();

        assertThat(page.locator("#plot-killed-all .readout")).containsText("22 Mar 18:40 UTC: at least 12 killed");
        page.evaluate("document.dispatchEvent(new CustomEvent('onrecord:replaced'))");
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void withoutScriptsAllOfItCanBeRead(Tab tab, ServedLedger served) {
        Page page = tab.page(Tab.withoutScripts());
        page.navigate(path(served, CLAIMED));

        assertThat(page.locator("h1")).containsText("143 killed, 145 injured");
        assertThat(page.locator("#plot-killed-all .wide .best")).isVisible();
        assertThat(page.locator("blockquote").first()).isHidden();

        page.getByText("Show them here and on other pages").click();
        page.navigate(path(served, DISPUTED));

        assertThat(page.locator("blockquote").first()).isVisible();
        page.locator("#plot-missing-all .wide .points a")
                .last()
                .locator("circle")
                .click();
        assertThat(page.locator("mark#here")).isInViewport();
    }

    @Test
    void theKeyboardReachesAndOpensANumber(Tab tab, ServedLedger served) {
        Page page = tab.page();
        page.navigate(path(served, CLAIMED));
        page.keyboard().press("Tab");

        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        Locator number = page.locator(".toll td.best a").first();
        for (int i = 0; i < 60 && !(boolean) number.evaluate("one => one === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(page.locator("mark#here")).isInViewport();
    }

    @Test
    void aMomentInThePastIsChosenInTheFormAndLeftAgain(Tab tab, ServedLedger served) {
        Page page = tab.page();
        page.navigate(path(served, CLAIMED));
        page.getByLabel("What was published by, UTC").fill("2024-03-22T21:00");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator(".past")).containsText("Only what was published by 22 Mar 2024 21:00 UTC.");
        assertThat(page.locator("h1")).containsText("at least 40 killed");
        assertThat(page.locator("main")).not().hasAttribute("data-live", "incident");
        page.locator(".toll td.best a").first().click();
        assertThat(page.locator(".past")).isVisible();
        page.goBack();
        page.getByText("See it as it is now").click();

        assertThat(page.locator("h1")).containsText("143 killed");
        assertThat(page.locator("main")).hasAttribute("data-live", "incident");
        page.locator(".history a").first().click();
        assertThat(page.locator(".past")).containsText("Only what was recorded by");
        assertThat(page.locator("h1")).containsText("143 killed");
    }

    @Test
    void whatIsAskedWronglyIsAnsweredInWords(Tab tab, ServedLedger served) {
        Page page = tab.page();
        String id = served.incident(CLAIMED);
        for (String path : List.of(
                "/incidents/" + id.substring(0, 4),
                "/incidents/" + id + "?as-of=2001-01-01",
                "/reports/none",
                "/incidents/" + id + "/evidence?assertion=9/f9")) {
            assertThat(page.navigate(served.url(path)).status()).as(path).isEqualTo(404);
            assertThat(page.locator("h1")).hasText("Not on record");
        }
        for (String query : List.of(
                "?rule=best", "?as-of=yesterday", "/evidence?category=dead", "/evidence?category=killed&bound=x")) {
            assertThat(page.navigate(served.url("/incidents/" + id + query)).status())
                    .as(query)
                    .isEqualTo(400);
            assertThat(page.locator("h1")).hasText("Not understood");
        }
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain(Tab tab, ServedLedger served) {
        Page page = tab.page();
        APIResponse first = page.request().get(path(served, CLAIMED));
        String tag = first.headers().get("etag");
        RequestOptions known = RequestOptions.create().setHeader("If-None-Match", tag);

        assertThat(page.request().get(path(served, CLAIMED), known).status()).isEqualTo(304);
        assertThat(page.request()
                        .get(path(served, CLAIMED) + "?rule=ucdp", known)
                        .status())
                .isEqualTo(200);
        page.request().get(path(served, CLAIMED) + "?detail=shown");
        assertThat(page.request().get(path(served, CLAIMED), known).status()).isEqualTo(200);
    }
}
