package org.onrecord.intake.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to fetch.
 *
 * @param userAgent who we say we are: a product's name, which robots.txt may address, then what tells a site's owner
 *     whom to write to
 * @param spacing the pause between the end of a request and the start of the next one to the same host
 * @param longestCrawlDelay what a robots.txt may lengthen the pause to
 * @param longestWait a fetch that would have to wait longer because its host asked for it is refused at once
 * @param allowPrivate whether private addresses may be fetched from, on any port; for tests and a person's own network
 */
public record FetchOptions(
        String userAgent,
        FetchLimits limits,
        Duration spacing,
        Duration longestCrawlDelay,
        Duration longestWait,
        boolean allowPrivate) {
    /** Before the constants that it checks. */
    private static final Pattern AGENT = Pattern.compile("([A-Za-z_-]{1,64})(?:/[!-~]{1,64})?(?: [ -~]{0,400})?");

    /** The name that robots.txt may address us by. */
    public static final String PRODUCT = "OnRecord";

    /** Who we are, with the version that the build wrote into the jar's manifest. */
    public static final String USER_AGENT = PRODUCT + "/"
            + Optional.ofNullable(FetchOptions.class.getPackage().getImplementationVersion())
                    .orElse("development")
            + " (reads news reports)";

    /** A second between two requests to a host, crawl delays up to 30 seconds, no wait over a minute. */
    public static final FetchOptions DEFAULT = new FetchOptions(
            USER_AGENT,
            FetchLimits.DEFAULT,
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            false);

    public FetchOptions {
        if (!AGENT.matcher(userAgent).matches()) {
            throw new IllegalArgumentException(
                    "Expected a user agent such as \"" + USER_AGENT + "\" but found \"" + userAgent + "\"");
        }
        if (spacing.isNegative() || longestCrawlDelay.isNegative() || longestWait.isNegative()) {
            throw new IllegalArgumentException("Expected pauses of 0 or more but found " + spacing + ", "
                    + longestCrawlDelay + " and " + longestWait);
        }
    }

    /**
     * These options with a word of whom a site's owner may write to.
     *
     * @param contact an address of the web or of mail, in ASCII
     */
    public FetchOptions withContact(String contact) {
        return new FetchOptions(
                userAgent.replaceFirst("\\)$", "; +" + Matcher.quoteReplacement(contact) + ")"),
                limits,
                spacing,
                longestCrawlDelay,
                longestWait,
                allowPrivate);
    }

    /** These options under other limits. */
    public FetchOptions withLimits(FetchLimits newLimits) {
        return new FetchOptions(userAgent, newLimits, spacing, longestCrawlDelay, longestWait, allowPrivate);
    }

    /** These options with another pause between two requests to one host. */
    public FetchOptions withSpacing(Duration newSpacing) {
        return new FetchOptions(userAgent, limits, newSpacing, longestCrawlDelay, longestWait, allowPrivate);
    }

    /** These options with private addresses allowed. */
    public FetchOptions withPrivateAddresses() {
        return new FetchOptions(userAgent, limits, spacing, longestCrawlDelay, longestWait, true);
    }

    /** The product's name alone, in lower case, as robots.txt is searched for it. */
    String robotName() {
        Matcher agent = AGENT.matcher(userAgent);
        if (!agent.matches()) {
            throw new IllegalStateException("Expected the user agent that was checked but found " + userAgent);
        }
        return agent.group(1).toLowerCase(Locale.ROOT);
    }
}
