package org.onrecord.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.publishing.web.Chromium;
import org.onrecord.publishing.web.Tab;

/** An open page that follows the ledger, in a real browser. */
@ExtendWith(Chromium.class)
class LivePageTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final double PATIENCE = 20_000;

    /** Counts how often the page was replaced. */
    private static final String COUNT =
            "document.addEventListener('onrecord:replaced', () => { window.replaced = (window.replaced ?? 0) + 1; })";

    /** A part that a person may have opened, which each page of the server has. */
    private static final String DETAILS = "<details id=\"kept\"><summary>More</summary><p>More.</p></details>";

    @TempDir
    private static Path temp;

    private static ServeRun server;

    @BeforeAll
    static void serve() throws IOException {
        Path tokens = Files.writeString(temp.resolve("tokens"), "Desk " + TOKEN + "\n");
        Files.setPosixFilePermissions(tokens, PosixFilePermissions.fromString("rw-------"));
        server = ServeRun.start("--ledger", temp.resolve("news.db").toString(), "--token-file", tokens.toString());
        send("Ferry sinks off Lamu", "A ferry sank off Lamu on Sunday and 7 people drowned, the coast guard said.");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void send(String title, String text) {
        String report =
                "{\"title\":\"%s\",\"publishedAt\":\"2031-05-04T08:00:00Z\",\"text\":\"%s\"}".formatted(title, text);
        assertThat(server.post(
                                "/api/reports",
                                report,
                                Map.of("Content-Type", "application/json", "Authorization", "Bearer " + TOKEN))
                        .statusCode())
                .isEqualTo(201);
    }

    /** The page as one that may change. */
    private static String asLive(String page) {
        return page.contains("data-live=") ? page : page.replaceFirst("<main", "<main data-live=\"list\"");
    }

    @Test
    void whatIsEnteredAppearsAndWhatAPersonDoesStays(Tab tab) {
        Page page = tab.page();
        page.addInitScript(COUNT);
        page.route("**/", route -> {
            APIResponse answer = route.fetch();
            String body = answer.text().replaceFirst("(<main[^>]*>)", "$1" + DETAILS);
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(asLive(body)));
        });
        page.navigate(server.address().toString());
        page.waitForFunction("() => document.querySelector('.live-status') !== null");
        page.locator("#kept summary").click();
        page.locator("main input[name=place]").first().fill("Nairo");
        page.evaluate("document.querySelector('main').style.minHeight = '4000px'");
        page.evaluate("window.scrollTo(0, 300)");

        send("Blast in a market in Kaduna kills 12", "A blast in a market in Kaduna killed 12 people, police said.");

        assertThat(page.locator("main"))
                .containsText("Blast in a market in Kaduna", new ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#kept p")).isVisible();
        assertThat(page.locator("main input[name=place]").first()).hasValue("Nairo");
        assertThat(page.locator("main input[name=place]").first()).isFocused();
        assertThat(page.evaluate("Math.round(window.scrollY)")).isEqualTo(300);
        assertThat(page.locator(".live-status")).containsText(" UTC: ");
        assertThat((Integer) page.evaluate("window.replaced")).isPositive();
        assertThat(tab.faults()).isEmpty();
    }
}
