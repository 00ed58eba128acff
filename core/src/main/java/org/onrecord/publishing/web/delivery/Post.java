package org.onrecord.publishing.web.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.ledger.Change;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;
import org.onrecord.publishing.alerts.Alert;
import org.onrecord.publishing.alerts.Alerts;
import org.onrecord.publishing.alerts.Rule;
import org.onrecord.publishing.alerts.Turn;

/**
 * Serves one place: goes through the ledger's entries in order and brings it each alert until it takes it; later ones wait.
 * Each alert that was taken is noted before the next one is brought.
 */
final class Post implements Runnable {
    private static final int AT_A_TIME = 100;
    private static final int NOTED_EVERY = 1_000; // entries without alerts

    private final Rule rule;
    private final Outlet outlet;
    private final Path file;
    private final Round round;
    private Position position;
    private long noted;
    private volatile boolean incomplete;

    /** What all places share. */
    record Round(Ledger ledger, Turns turns, Tail tail, CourierOptions options) {}

    /** @param position how far it was served; {@code file} holds the same */
    Post(Rule rule, Outlet outlet, Path file, Position position, Round round) {
        this.rule = rule;
        this.outlet = outlet;
        this.file = file;
        this.position = position;
        this.noted = position.entry();
        this.round = round;
    }

    /** Whether it ended before all that it should have brought was taken. */
    boolean isIncomplete() {
        return incomplete;
    }

    @Override
    public void run() {
        boolean interrupted = false;
        long end = round.options().once() ? round.tail().newest() : Long.MAX_VALUE;
        try {
            incomplete = !(tried(() -> outlet.open(shown())) && serve(end));
        } catch (InterruptedException closed) {
            incomplete = position.entry() < Math.min(end, round.tail().newest());
            interrupted = true;
        }
        noteAtLast(); // before the thread is interrupted again, which would cut the writing
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Serves the place up to an entry; false where it does not want, or is left, before. */
    private boolean serve(long end) throws InterruptedException {
        while (position.entry() < end) {
            round.tail().awaitBehind(position.entry());
            List<Change> changes = new ArrayList<>();
            boolean known = tried(() -> {
                changes.addAll(round.ledger().changes(position.entry(), AT_A_TIME));
                return Outlet.Outcome.DONE;
            });
            if (!known) {
                return false;
            }
            for (Change change : changes) {
                if (!serve(change)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean serve(Change change) throws InterruptedException {
        List<Turn> turns = new ArrayList<>();
        boolean known = tried(() -> {
            turns.addAll(round.turns().of(change));
            return Outlet.Outcome.DONE;
        });
        if (!known) {
            return false;
        }
        for (Turn turn : turns) {
            if (!serve(turn)) {
                return false;
            }
        }
        position = position.behind(change.entry());
        if (change.entry() >= noted + NOTED_EVERY) {
            note();
        }
        return true;
    }

    private boolean serve(Turn turn) throws InterruptedException {
        if (!tried(() -> outlet.see(turn))) {
            return false;
        }
        List<Alert> alerts = new ArrayList<>();
        boolean known = tried(() -> {
            alerts.addAll(Alerts.of(rule, turn));
            return Outlet.Outcome.DONE;
        });
        for (Alert alert : alerts) {
            String id = alert.id().toString();
            if (!position.delivered().contains(id)) {
                if (!tried(() -> outlet.deliver(alert, turn))) {
                    return false;
                }
                position = position.with(new Position.Shown(alert.entry(), id), outlet.shows());
                note();
            }
        }
        return known;
    }

    /** The alerts that the place shows, found again in the ledger. */
    private List<Alert> shown() {
        return position.latest().stream()
                .flatMap(shown -> round.turns().of(shown.entry()).stream()
                        .flatMap(turn -> Alerts.of(rule, turn).stream())
                        .filter(alert -> alert.id().toString().equals(shown.id())))
                .toList();
    }

    /** Something to do until it is done. */
    @FunctionalInterface
    private interface Attempt {
        Outlet.Outcome make() throws InterruptedException;
    }

    /** Tries until it is done; false where the place wants no more, or a run that ends has tried often enough. */
    private boolean tried(Attempt attempt) throws InterruptedException {
        CourierOptions.Patience patience = round.options().patience();
        for (int attempts = 1; ; attempts++) {
            Outlet.Outcome outcome = outcome(attempt);
            if (outcome.state() == Outlet.Outcome.State.DONE) {
                tellOfEnd(attempts);
                return true;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException("closed");
            }
            if (outcome.state() == Outlet.Outcome.State.GONE) {
                tell(outcome.reason() + "; nothing more is brought there");
                return false;
            }
            if (round.options().once() && attempts >= patience.attemptsOnce()) {
                tell(outcome.reason() + "; left to the next run");
                return false;
            }
            var pause = patience.pause(attempts, outcome.pause());
            tell(outcome.reason() + "; tried again in " + pause.toMillis() / 1000.0 + " s");
            Thread.sleep(pause.toMillis());
        }
    }

    private static Outlet.Outcome outcome(Attempt attempt) throws InterruptedException {
        try {
            return attempt.make();
        } catch (LedgerException unreadable) {
            return Outlet.Outcome.failed(String.valueOf(unreadable.getMessage()));
        } catch (IllegalArgumentException | IllegalStateException damaged) {
            return Outlet.Outcome.failed("cannot be told: " + damaged.getMessage());
        }
    }

    private void tellOfEnd(int attempts) {
        if (attempts > 1) {
            tell("well again");
        }
    }

    private void tell(String words) {
        round.options().lines().accept("rule " + rule.name() + ", " + outlet.name() + ": " + words);
    }

    /** Returns when the device has the position. */
    private void note() throws InterruptedException {
        tried(() -> {
            try {
                position.write(file);
                return Outlet.Outcome.DONE;
            } catch (IOException unkept) {
                return Outlet.Outcome.failed("cannot write " + file + ": " + unkept.getMessage());
            }
        });
        noted = position.entry();
    }

    private void noteAtLast() {
        try {
            position.write(file);
        } catch (IOException unkept) {
            tell("cannot write " + file + ": " + unkept.getMessage() + "; the last alerts may come again");
        }
    }
}
