package org.onrecord.publishing.web.page;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Pages written a moment ago, so that many who ask for the same at once cost as much as one.
 *
 * <p>A page lasts a second at most, as lists are brought up to date without a new entry too, and no longer than the ledger
 * stays as it was.
 */
final class FreshPages {
    private static final long LASTS = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 64;

    private final ConcurrentMap<String, Written> pages = new ConcurrentHashMap<>();

    private record Written(long newest, long at, String html) {
        boolean isFresh(long entry) {
            return newest == entry && System.nanoTime() - at < LASTS;
        }
    }

    /**
     * A page.
     *
     * @param asked what it answers, the same for the same page
     * @param newest number of the ledger's last entry
     */
    String find(String asked, long newest, Supplier<String> page) {
        if (pages.size() > MOST) {
            pages.values().removeIf(written -> !written.isFresh(newest));
        }
        Written written = pages.compute(
                asked,
                (key, before) -> Optional.ofNullable(before)
                        .filter(old -> old.isFresh(newest))
                        .orElseGet(() -> new Written(newest, System.nanoTime(), page.get())));
        return written.html();
    }
}
