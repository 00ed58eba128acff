package org.onrecord.pipeline;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.onrecord.intake.Intake;
import org.onrecord.intake.web.Fetcher;

/**
 * Visits feeds again and again, several at a time, and keeps what is new; a feed that is broken hinders no other.
 *
 * <p>Where it stopped it goes on: the keeper knows what was followed, and when each feed is due.
 */
public final class FeedWatch {
    /** The sitemaps of an index that are visited, in its order. */
    private static final int MOST_SITEMAPS = 50;

    private final Fetcher fetcher;
    private final Intake intake;
    private final Keeper keeper;
    private final WatchOptions options;
    private final Watcher watcher;
    private final boolean once;
    private final ScheduledThreadPoolExecutor workers;
    private final Set<URI> known = new HashSet<>();
    private Optional<IOException> unkept = Optional.empty();
    private int due;

    /** Is told what happens, by several threads. */
    public interface Watcher {
        void told(URI feed, String message);
    }

    /** @param once whether to visit each feed a single time, due or not */
    public FeedWatch(
            Fetcher fetcher, Intake intake, Keeper keeper, WatchOptions options, Watcher watcher, boolean once) {
        this.fetcher = fetcher;
        this.intake = intake;
        this.keeper = keeper;
        this.options = options;
        this.watcher = watcher;
        this.once = once;
        this.workers = new ScheduledThreadPoolExecutor(options.threads());
        this.workers.setRemoveOnCancelPolicy(true);
    }

    /**
     * Watches until it is stopped, or until each feed was visited once.
     *
     * @throws IOException where the keeper cannot keep
     */
    public void over(List<URI> feeds) throws IOException, InterruptedException {
        try {
            feeds.forEach(feed -> addFeed(feed, true));
            awaitEnd();
        } finally {
            workers.shutdownNow();
        }
        if (unkept.isPresent()) {
            throw unkept.get();
        }
    }

    private synchronized void awaitEnd() throws InterruptedException {
        while (due > 0 && unkept.isEmpty()) {
            wait();
        }
    }

    private synchronized void addFeed(URI feed, boolean mayBeIndex) {
        if (!known.add(feed)) {
            return;
        }
        FeedState state = FeedState.read(keeper.state(feed.toString()));
        if (state.gone()) {
            watcher.told(feed, "is gone, as its server said before; take it out of your list");
            return;
        }
        schedule(feed, mayBeIndex, once ? Instant.EPOCH : state.nextAt());
    }

    private synchronized void schedule(URI feed, boolean mayBeIndex, Instant at) {
        due++;
        long pause = Math.max(0, Duration.between(Instant.now(), at).toMillis());
        workers.schedule(() -> visit(feed, mayBeIndex), at.equals(Instant.EPOCH) ? 0 : pause, TimeUnit.MILLISECONDS);
    }

    private void visit(URI feed, boolean mayBeIndex) {
        try {
            FeedVisit.Outcome outcome = new FeedVisit(fetcher, intake, keeper, options, feed).visit();
            outcome.lines().forEach(line -> watcher.told(feed, line));
            if (mayBeIndex) {
                outcome.sitemaps().stream().limit(MOST_SITEMAPS).forEach(sitemap -> addFeed(sitemap, false));
            }
            outcome.next().filter(next -> !once).ifPresent(next -> schedule(feed, mayBeIndex, next));
        } catch (IOException failed) {
            stop(failed);
        } catch (RuntimeException fault) {
            // no feed may end the watch; a fault is told, and the feed is left alone for as long as after other
            // failures
            watcher.told(feed, "internal error: " + fault);
            if (!once) {
                schedule(feed, mayBeIndex, options.afterFailure(0, Optional.empty()));
            }
        } finally {
            done();
        }
    }

    private synchronized void done() {
        due--;
        notifyAll();
    }

    private synchronized void stop(IOException failed) {
        unkept = Optional.of(failed);
        notifyAll();
    }
}
