package org.onrecord.intake.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/**
 * What the robots.txt of a host leaves to us, by RFC 9309: where there is none (4xx) everything, where it cannot be read
 * (5xx, no connection) nothing for now.
 */
final class Robots {
    private final FetchOptions options;
    private final Visits visits;
    private final RobotsCache cache = new RobotsCache();

    Robots(FetchOptions options, Visits visits) {
        this.options = options;
        this.visits = visits;
    }

    /**
     * Refuses what robots.txt does not leave to us.
     *
     * @return the pause between two visits that it asks for, within bounds; at least that of the options
     */
    Duration check(URI url) throws FetchRefusal {
        URI file = url.resolve("/robots.txt");
        RobotsCache.Rules rules = cache.get(file, () -> fetch(file));
        if (rules.unread().isPresent()) {
            throw rules.unread().get();
        }
        if (!rules.rules().isAllowed(url.toString())) {
            throw FetchRefusal.lasting(
                    "robots.txt",
                    "expected leave of %s for %s but it is disallowed; ask the site"
                            .formatted(file, options.robotName()));
        }
        return pause(rules.rules().getCrawlDelay());
    }

    private Duration pause(long crawlDelayMillis) {
        Duration asked = Duration.ofMillis(Math.max(0, crawlDelayMillis));
        Duration bounded = asked.compareTo(options.longestCrawlDelay()) > 0 ? options.longestCrawlDelay() : asked;
        return bounded.compareTo(options.spacing()) > 0 ? bounded : options.spacing();
    }

    private RobotsCache.Rules fetch(URI file) {
        try {
            return read(file);
        } catch (FetchRefusal refusal) {
            return RobotsCache.Rules.unread(refusal);
        }
    }

    private RobotsCache.Rules read(URI file) throws FetchRefusal {
        Trail trail = new Trail(file, options.limits().redirects());
        TimeLeft left = new TimeLeft(options.limits().total());
        while (true) {
            Answer answer = visits.visit(Errand.forRobots(trail.at(), options.limits()), options.spacing(), left);
            if (answer.hasBody()) {
                return parse(file, answer);
            }
            if (!answer.isRedirect()) {
                return withoutFile(file, answer);
            }
            try {
                trail.follow(answer);
            } catch (FetchRefusal refusal) {
                if (!refusal.isTooManyRedirects()) {
                    throw refusal;
                }
                return RobotsCache.Rules.of(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 0); // so RFC 9309
            }
        }
    }

    private static RobotsCache.Rules withoutFile(URI file, Answer answer) {
        if (answer.status() != 429 && answer.status() < 500) {
            return RobotsCache.Rules.of(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), 0);
        }
        String reason = "expected the rules of %s but found HTTP status %d, so its host is left alone; try again later"
                .formatted(file, answer.status());
        Duration wait = answer.retryAfter().orElse(RobotsCache.UNREAD);
        return RobotsCache.Rules.unread(FetchRefusal.until("robots.txt unreadable", reason, wait));
    }

    private RobotsCache.Rules parse(URI file, Answer answer) {
        byte[] body = whole(answer.body());
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE); // bounded by our own; a longer one would forbid everything
        SimpleRobotRules rules = parser.parseContent(
                file.toString(),
                body,
                Label.of(answer.header("Content-Type")).mediaType().orElse("text/plain"),
                Set.of(options.robotName()));
        return RobotsCache.Rules.of(rules, body.length);
    }

    /** Without a line that the limit may have cut in two: half a path would forbid more than the whole. */
    private byte[] whole(byte[] body) {
        int end = Math.min(body.length, options.limits().robotsBytes());
        if (end < options.limits().robotsBytes()) {
            return body;
        }
        while (end > 0 && body[end - 1] != '\n' && body[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(body, end);
    }
}
