package org.onrecord.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.intake.Item;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;
import org.onrecord.ledger.Writing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps reports in a ledger: some threads read them, and one links and enters them, in the order in which they came.
 *
 * <p>What comes in is entered some reports at a time, by the time of publication, together with how far the places have
 * been taken in. A run that is cut off at any moment goes on without losing a report or entering one twice, and the same
 * items in the same order always give the same entries.
 */
public final class LedgerKeeper implements Keeper, Closeable {
    /** So many groups are being read or entered at a time, which bounds memory. */
    private static final int MOST_GROUPS = 2;

    private final Ledger ledger;
    private final int together;
    private final ItemReader reader;
    private final Registrar registrar = new Registrar();
    private final Tallied tallied = new Tallied(Counts.none());
    private final ExecutorService readers;
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Deque<Future<?>> groups = new ArrayDeque<>();
    private List<Arrived> waiting = new ArrayList<>();
    private int captures;
    private boolean closed;
    private Optional<Exception> failure = Optional.empty(); // of the writer's thread

    /** The items that a place gave next, in reading. */
    private record Arrived(String place, String state, Future<ReadItems> items) {}

    /**
     * @param together so many captures are entered at a time; with 1, each is on record when {@link #keep} returns
     * @param threads so many of them are read at a time; 1 or more
     */
    public LedgerKeeper(Ledger ledger, int together, int threads) {
        this.ledger = ledger;
        this.together = together;
        this.reader = new ItemReader(ledger);
        this.readers = Executors.newFixedThreadPool(threads);
    }

    @Override
    public Optional<JsonNode> state(String place) {
        return ledger.state(place).map(JsonMapper.shared()::readTree);
    }

    @Override
    public Counts counts() {
        synchronized (tallied) {
            return tallied.counts();
        }
    }

    @Override
    public synchronized void keep(String place, JsonNode state, List<Item> items) throws IOException {
        if (closed) {
            return; // the run is over; what comes late is taken in by the next one
        }
        waiting.add(new Arrived(place, state.toString(), readers.submit(() -> reader.read(items))));
        // a place that is opened anew tells its state alone: that must not move where the next group begins
        captures += items.isEmpty() ? 0 : 1;
        if (together == 1) {
            flush();
        } else if (captures >= together) {
            enterWaiting();
        }
    }

    /** Enters what has come until now, and returns when that is done. */
    public synchronized void flush() throws IOException {
        if (!waiting.isEmpty()) {
            enterWaiting();
        }
        while (!groups.isEmpty()) {
            await(groups.remove());
        }
    }

    private void enterWaiting() throws IOException {
        List<Arrived> group = waiting;
        waiting = new ArrayList<>();
        captures = 0;
        groups.add(writer.submit(() -> {
            enterInTurn(group);
            return null;
        }));
        while (groups.size() > MOST_GROUPS) {
            await(groups.remove());
        }
    }

    /** Once a group could not be entered none behind it is, as its places' states would pass over what is missing. */
    private void enterInTurn(List<Arrived> group) throws Exception {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            enter(group);
        } catch (ExecutionException | InterruptedException | RuntimeException failed) {
            failure = Optional.of(failed);
            throw failed;
        }
    }

    private void enter(List<Arrived> group) throws ExecutionException, InterruptedException {
        List<ReadItems> read = new ArrayList<>();
        for (Arrived arrived : group) {
            read.add(arrived.items.get());
        }
        Tallied entered = ledger.write(writing -> {
            Tallied tally = enter(read, writing);
            states(group).forEach(writing::setState);
            return tally;
        });
        synchronized (tallied) {
            tallied.add(entered);
        }
    }

    /** How far each place has come, at the end of the group. */
    private static Map<String, String> states(List<Arrived> group) {
        Map<String, String> states = new LinkedHashMap<>();
        group.forEach(arrived -> states.put(arrived.place, arrived.state));
        return states;
    }

    private Tallied enter(List<ReadItems> read, Writing writing) {
        Tallied tally = new Tallied(Counts.none());
        registrar.catchUp(writing);
        read.stream()
                .flatMap(items -> items.reports().stream())
                .sorted(Comparator.comparing(Registrar::reportedAt))
                .forEach(report -> registrar.register(report, writing).count(report, tally));
        for (ReadItems items : read) {
            tally.add(items.tallied());
            items.skipped().forEach(skipped -> writing.addSkipped(skipped.where(), skipped.kind(), skipped.reason()));
        }
        return tally;
    }

    private static void await(Future<?> group) throws IOException {
        try {
            group.get();
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof LedgerException unkept) {
                throw new IOException(unkept.getMessage(), unkept);
            }
            throw new IllegalStateException("Expected reports to be entered but that failed", thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted; what was entered stays", stopped);
        }
    }

    /** Enters what has come, and brings the lines of all incidents up to date; once is enough. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            flush();
            ledger.foldAll();
        } catch (LedgerException unkept) {
            throw new IOException(unkept.getMessage(), unkept);
        } finally {
            readers.shutdownNow();
            writer.shutdownNow();
        }
    }
}
