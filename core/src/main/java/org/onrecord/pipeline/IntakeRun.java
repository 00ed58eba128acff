package org.onrecord.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.intake.Found;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.intake.Items;

/**
 * Takes in many places side by side: what a place holds goes to the keeper, capture by capture, with how far it has been
 * read.
 */
public final class IntakeRun {
    private final Intake intake;
    private final Keeper keeper;
    private final int threads;
    private final Watcher watcher;
    private volatile boolean stopping;

    /** Is told how the run gets on, by several threads. */
    public interface Watcher {
        /** So many more bytes of a place were read, or passed over because an earlier run had read them. */
        void advanced(long bytes);

        /** Something that a person should know: a place that cannot be read, or one that changed since the last run. */
        void told(String where, String message);
    }

    /**
     * @param threads how many places are read at a time, 1 or more
     */
    public IntakeRun(Intake intake, Keeper keeper, int threads, Watcher watcher) {
        this.intake = intake;
        this.keeper = keeper;
        this.threads = threads;
        this.watcher = watcher;
    }

    /**
     * Takes in what the keeper does not have of these places yet.
     *
     * @throws IOException where the keeper cannot keep; what it kept before stays
     */
    public void over(List<Found> places) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (Found place : places) {
                runs.add(workers.submit(() -> {
                    take(place);
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                await(run);
            }
        } finally {
            stopping = true; // whoever still works stops after the capture at hand
            workers.shutdown();
        }
    }

    private static void await(Future<?> run) throws IOException, InterruptedException {
        try {
            run.get();
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof IOException unkept) {
                throw unkept;
            }
            throw new IllegalStateException("Expected places to be taken in but one failed", thrown.getCause());
        }
    }

    private void take(Found place) throws IOException {
        PlaceState state = PlaceState.of(place);
        PlaceState before = PlaceState.read(keeper.state(key(place)));
        if (place instanceof Found.StandardInput) {
            before = state; // other bytes each time
        } else if (before.isOf(state)) {
            state = before;
        } else if (before.position() > 0 || before.done()) {
            watcher.told(place.where(), "changed since the last run, so it is read again from its beginning");
        }
        watcher.advanced(state.position());
        if (!state.done()) {
            take(place, state);
        }
    }

    /** The same for a file however it is named. */
    private static String key(Found place) {
        return place instanceof Found.File file
                ? file.path().toAbsolutePath().normalize().toString()
                : place.where();
    }

    /** Keeps the items of each capture once it is known where the next one begins. */
    private void take(Found place, PlaceState from) throws IOException {
        PlaceState state = from;
        try (Items items = intake.open(place, state.position())) {
            List<Item> waiting = List.of();
            while (!stopping && items.hasNext()) {
                PlaceState next = state.at(items.position());
                keep(place, next, waiting);
                watcher.advanced(next.position() - state.position());
                state = next;
                waiting = items.next();
            }
            if (!stopping) {
                PlaceState end = isUnreadable(waiting) ? state : state.finished();
                keep(place, end, waiting);
                watcher.advanced(end.position() - state.position());
            }
        }
    }

    /** Whether the place could not be read at all, as without permission; the next run tries again. */
    private static boolean isUnreadable(List<Item> items) {
        return items.stream()
                .anyMatch(item ->
                        item instanceof Item.Skipped skipped && skipped.kind().equals(Item.Skipped.UNREADABLE));
    }

    private void keep(Found place, PlaceState state, List<Item> items) throws IOException {
        for (Item item : items) {
            // what is wrong with a page of a crawl is counted; what is wrong with what a person named is told
            if (item instanceof Item.Skipped skipped && item.where().startsWith(place.where())) {
                watcher.told(skipped.where(), "skipped: " + skipped.reason());
            }
        }
        keeper.keep(key(place), state.write(), items);
    }
}
