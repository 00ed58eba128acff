package org.onrecord.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** A tab of the browser, which notes whatever a page should not do. */
public final class Tab {
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Tab(Browser browser) {
        this.browser = browser;
    }

    /** A page at desk width. */
    public Page page() {
        return page(options());
    }

    public static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
    }

    public static Browser.NewContextOptions phone() {
        return options().setViewportSize(360, 740);
    }

    public static Browser.NewContextOptions dark() {
        return options().setColorScheme(ColorScheme.DARK);
    }

    public static Browser.NewContextOptions withoutScripts() {
        return options().setJavaScriptEnabled(false);
    }

    public Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add("error: " + error));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** What pages have done that they should not: errors, warnings such as those of a policy, dialogs. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Fails where the page is hard to use for those who see, hear or move otherwise. */
    public static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    /** Fails where a person would have to scroll sideways. */
    public static void assertFits(Page page) {
        Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("too wide: " + page.url()).isEqualTo(0);
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }
}
