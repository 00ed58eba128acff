package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;
import org.onrecord.pipeline.LedgerKeeper;
import org.onrecord.publishing.web.api.ReportDesk;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters the reports that a server is sent in its ledger, as {@code ingest} does. What comes while others are being entered
 * is entered next, together, as a transaction costs more than a report.
 */
final class LedgerDesk implements ReportDesk, Closeable {
    private static final String PLACE = "api";
    private static final int THREADS = 2;
    private static final int SECONDS_BEFORE_FOLDING = 3;

    private final Ledger ledger;
    private final BiConsumer<String, Throwable> faults;
    private final Intake intake = new Intake(Intake.Options.DEFAULT, InputStream.nullInputStream());
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "onrecord-folding");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Batch> waiting = new ArrayList<>();
    private LedgerKeeper keeper;
    private boolean folding;

    LedgerDesk(Ledger ledger, BiConsumer<String, Throwable> faults) {
        this.ledger = ledger;
        this.faults = faults;
        this.keeper = keeper();
    }

    private LedgerKeeper keeper() {
        return new LedgerKeeper(ledger, 1, THREADS);
    }

    @Override
    public List<Outcome> take(List<byte[]> reports, String by) {
        Batch batch = new Batch(reports, by);
        synchronized (waiting) {
            waiting.add(batch);
        }
        synchronized (this) { // whoever comes in first enters what all the others have brought meanwhile
            List<Batch> together = takeWaiting();
            if (!together.isEmpty()) {
                enter(together);
            }
        }
        return batch.outcomes();
    }

    private List<Batch> takeWaiting() {
        synchronized (waiting) {
            List<Batch> together = List.copyOf(waiting);
            waiting.clear();
            return together;
        }
    }

    private void enter(List<Batch> together) {
        List<Item> entered = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        together.forEach(batch -> entered.addAll(sort(batch, ids)));
        try {
            if (!entered.isEmpty()) {
                keep(entered);
                foldLater();
            }
        } catch (RuntimeException unkept) {
            together.forEach(batch -> batch.failure = Optional.of(unkept));
        }
    }

    /** The items of a batch that are to be entered; notes what becomes of each. */
    private List<Item> sort(Batch batch, Set<String> ids) {
        List<Item> entered = new ArrayList<>();
        for (byte[] report : batch.reports) {
            List<Item> items = intake.read(Capture.of("sent by " + batch.by, report));
            Outcome outcome = outcome(items, ids);
            batch.outcomes.add(outcome);
            if (outcome.status() == Status.ENTERED) {
                entered.addAll(items);
            }
        }
        return entered;
    }

    /** What one client has sent, and what became of it. */
    private static final class Batch {
        private final List<byte[]> reports;
        private final String by;
        private final List<Outcome> outcomes = new ArrayList<>();
        private Optional<RuntimeException> failure = Optional.empty();

        Batch(List<byte[]> reports, String by) {
            this.reports = reports;
            this.by = by;
        }

        List<Outcome> outcomes() {
            if (failure.isPresent()) {
                throw failure.get();
            }
            return outcomes;
        }
    }

    private Outcome outcome(List<Item> items, Set<String> ids) {
        Item item = items.size() == 1
                ? items.get(0)
                : new Item.Skipped("", "", "expected one report but found a feed of " + items.size());
        if (item instanceof Item.Read read) {
            return outcome(read, Optional.of(String.join("; ", read.notes())), ids);
        }
        if (item instanceof Item.Foreign foreign) {
            return outcome(foreign.kept(), Optional.of(foreign.reason()), ids);
        }
        String reason = item instanceof Item.Skipped skipped ? skipped.reason() : "expected a report but found none";
        return new Outcome(Status.REFUSED, Optional.empty(), Optional.of(reason));
    }

    private Outcome outcome(Item.Read read, Optional<String> note, Set<String> ids) {
        String id = read.report().id();
        boolean known = !ids.add(id) || ledger.hasReport(id);
        return new Outcome(
                known ? Status.UNCHANGED : Status.ENTERED, Optional.of(id), note.filter(words -> !words.isEmpty()));
    }

    private void keep(List<Item> items) {
        try {
            keeper.keep(PLACE, JsonMapper.shared().createObjectNode(), items);
        } catch (IOException | RuntimeException unkept) {
            replaceKeeper();
            throw new LedgerException("the reports could not be entered", unkept);
        }
    }

    /** One that has failed enters nothing more. */
    private void replaceKeeper() {
        try {
            keeper.close();
        } catch (IOException | RuntimeException again) {
            faults.accept("what could not be entered was left", again);
        }
        keeper = keeper();
    }

    /** Brings the lines of lists up to date that busy hours have left behind. */
    private void foldLater() {
        if (!folding) {
            folding = true;
            later.schedule(this::fold, SECONDS_BEFORE_FOLDING, TimeUnit.SECONDS);
        }
    }

    private void fold() {
        synchronized (this) {
            folding = false;
        }
        try {
            ledger.foldAll();
        } catch (LedgerException fault) {
            faults.accept("the lists could not be brought up to date", fault);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        later.shutdownNow();
        keeper.close();
    }
}
