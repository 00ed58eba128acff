package org.onrecord.publishing.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Tab} of a real browser, the same browser for all of them; where there is none, they are skipped.
 *
 * <p>The browser is the one that the system property {@code onrecord.chromium} or the variable ONRECORD_CHROMIUM names, or
 * else one in the usual places. Nothing is fetched.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String TAB = "tab";

    static Optional<Path> path() {
        Stream<String> named = Stream.of(System.getProperty("onrecord.chromium"), System.getenv("ONRECORD_CHROMIUM"))
                .flatMap(Stream::ofNullable)
                .filter(name -> !name.isBlank());
        return Stream.concat(named.limit(1), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return path().isPresent()
                ? ConditionEvaluationResult.enabled("there is a browser")
                : ConditionEvaluationResult.disabled("no Chromium found: apt-get install chromium, or name one with"
                        + " -Donrecord.chromium=PATH or ONRECORD_CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return context.getStore(NAMESPACE).computeIfAbsent(TAB, key -> new Tab(running.browser()), Tab.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(NAMESPACE).remove(TAB, Tab.class)).ifPresent(Tab::close);
    }

    /** Closed when the last test has ended. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            boolean root = "root".equals(System.getProperty("user.name"));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path().orElseThrow())
                            .setArgs(root ? List.of("--no-sandbox") : List.of()));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
