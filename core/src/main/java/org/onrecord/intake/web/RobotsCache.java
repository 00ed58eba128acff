package org.onrecord.intake.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The rules of the sites visited last; one thread fetches those of a site while others wait for them. */
final class RobotsCache {
    /** How long rules that could not be read are not asked for again, unless the host names another time. */
    static final Duration UNREAD = Duration.ofMinutes(5);

    private static final Duration READ = Duration.ofHours(24);
    private static final int MAX_SITES = 2_000;

    /** All files together; a rule in memory takes a few times its bytes in the file. */
    private static final long MAX_BYTES = 16 << 20;

    private final Map<URI, Site> sites = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * What a robots.txt says.
     *
     * @param rules which allow nothing where the file could not be read
     * @param bytes of the file
     * @param unread why it could not be read
     */
    record Rules(SimpleRobotRules rules, int bytes, Optional<FetchRefusal> unread, long until) {
        static Rules of(SimpleRobotRules rules, int bytes) {
            return new Rules(rules, bytes, Optional.empty(), System.nanoTime() + READ.toNanos());
        }

        static Rules unread(FetchRefusal refusal) {
            Duration wait =
                    refusal.isStop() ? Duration.ZERO : refusal.retryAfter().orElse(UNREAD);
            return new Rules(
                    new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                    0,
                    Optional.of(refusal),
                    System.nanoTime() + wait.toNanos());
        }
    }

    private static final class Site {
        private final ReentrantLock fetching = new ReentrantLock();
        private Optional<Rules> rules = Optional.empty();
    }

    /** The rules of a file, fetched where they are not known or too old. */
    Rules get(URI file, Supplier<Rules> fetch) {
        Site site = site(file);
        site.fetching.lock();
        try {
            Optional<Rules> known = site.rules.filter(rules -> rules.until() - System.nanoTime() > 0);
            if (known.isPresent()) {
                return known.get();
            }
            Rules rules = fetch.get();
            keep(file, site, rules);
            return rules;
        } finally {
            site.fetching.unlock();
        }
    }

    private synchronized Site site(URI file) {
        return sites.computeIfAbsent(file, key -> new Site());
    }

    private synchronized void keep(URI file, Site site, Rules rules) {
        int before = size(site);
        site.rules = Optional.of(rules);
        if (!site.equals(sites.get(file))) {
            return; // forgotten while its rules were fetched
        }
        bytes += rules.bytes() - before;
        var oldest = sites.values().iterator();
        while ((bytes > MAX_BYTES || sites.size() > MAX_SITES) && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static int size(Site site) {
        return site.rules.map(Rules::bytes).orElse(0);
    }
}
