package org.onrecord.publishing.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.publishing.web.Chromium;
import org.onrecord.publishing.web.Examples;
import org.onrecord.publishing.web.ServedLedger;
import org.onrecord.publishing.web.Tab;

/** The list of incidents, its form and its map, in a real browser. */
@ExtendWith({Chromium.class, Examples.class})
class ListPageTest {
    @Test
    void theListIsAccessibleInLightAndDarkAndFitsAPhone(Tab tab, ServedLedger served) {
        for (Browser.NewContextOptions options : List.of(Tab.options(), Tab.dark(), Tab.phone())) {
            Page page = tab.page(options);
            page.navigate(served.url("/"));
            assertThat(page.locator("tbody tr")).hasCount(3);
            Tab.assertAccessible(page);
            Tab.assertFits(page);
        }
        assertThat(tab.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=ministry+135, Beirut",
        "place=Russia, Moscow",
        "place=tr&kind=earthquake, Kahramanmara",
        "kind=explosion_accident&from=2020-08-01&to=2020-08-31, Beirut",
        "killed=1000, Kahramanmara",
        "disputed=true, Beirut",
        "claimed=true, Moscow",
        "'bbox=34,32,37,35', Beirut"
    })
    void filtersNarrowWithoutScripts(String query, String place, Tab tab, ServedLedger served) {
        Page page = tab.page(Tab.withoutScripts());
        page.navigate(served.url("/?" + query));

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr th a")).containsText(place);
        assertThat(page.locator("#map circle")).hasCount(1);
    }

    @Test
    void theFormKeepsWhatWasAsked(Tab tab, ServedLedger served) {
        Page page = tab.page(Tab.withoutScripts());
        page.navigate(served.url("/"));
        page.getByLabel("Place").fill("Lebanon");
        page.locator("summary").click();
        page.getByLabel("Kind").selectOption("explosion_accident");
        page.locator("form button").click();

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.getByLabel("Place")).hasValue("Lebanon");
        assertThat(page.getByLabel("Kind")).hasValue("explosion_accident");
    }

    @Test
    void whatMakesNoSenseIsSaidAndListsNothing(Tab tab, ServedLedger served) {
        Page page = tab.page(Tab.withoutScripts());
        page.navigate(served.url("/?from=yesterday"));

        assertThat(page.locator(".problem")).containsText("expected a date as 2024-03-22");
        assertThat(page.locator("tbody tr")).hasCount(0);
        assertThat(page.getByLabel("Place")).isVisible();
    }

    @Test
    void everyNumberLeadsToItsWords(Tab tab, ServedLedger served) {
        Page page = tab.page();
        page.navigate(served.url("/"));
        List<String> numbers = page.locator("td.number a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(numbers).hasSize(6);
        for (String number : numbers) {
            page.navigate(served.url(number));
            assertThat(page.locator("mark").first()).not().isEmpty();
        }
    }

    @Test
    void theMapIsReachedByKeyboardAndZooms(Tab tab, ServedLedger served) {
        Page page = tab.page();
        page.navigate(served.url("/"));
        Locator dot = page.locator("#map a").first();
        assertThat(dot).hasAttribute("aria-label", Pattern.compile("Earthquake in .*killed.*"));

        page.getByLabel("Zoom in").click();
        assertThat(page.locator("#map > g")).hasAttribute("transform", Pattern.compile(".*scale\\(.*"));
        dot.focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/incidents/[a-z0-9]{10}$"));
        assertThat(tab.faults()).isEmpty();
    }

    @Test
    void theAreaShownCanBeListed(Tab tab, ServedLedger served) {
        Page page = tab.page();
        page.navigate(served.url("/"));
        page.getByText("List this area").click();

        assertThat(page).hasURL(Pattern.compile(".*bbox=.*"));
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.getByText("Any area")).isVisible();
    }

    @Test
    void theSameIncidentsCanBeHadInOtherForms(Tab tab, ServedLedger served) {
        Page page = tab.page(Tab.withoutScripts());
        page.navigate(served.url("/?place=Lebanon"));
        List<String> links = page.locator(".formats a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(links).hasSize(8).allMatch(link -> link.contains("place=Lebanon"));
        links.forEach(link -> assertThat(
                        page.context().request().get(served.url(link)).status())
                .as(link)
                .isEqualTo(200));
    }
}
