package org.onrecord.publishing.web.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.onrecord.ledger.Change;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;

/** Looks again and again whether the ledger has grown, whoever wrote to it, and tells the listeners. */
public final class ChangeWatch implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(15);
    private static final int AT_A_TIME = 200;

    /** So many changes are told to one who comes back; who missed more must ask anew. */
    private static final int MOST_MISSED = 1_000;

    private final Ledger ledger;
    private final BiConsumer<String, Throwable> faults;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final Semaphore looks = new Semaphore(0);
    private final Object order = new Object(); // held while events are told or a listener joins
    private final Thread thread = new Thread(this::watch, "onrecord-changes");
    private long told;
    private long heartbeatAt = System.nanoTime();
    private volatile boolean closed;

    /** @param faults is told when the ledger cannot be read */
    public ChangeWatch(Ledger ledger, BiConsumer<String, Throwable> faults) {
        this.ledger = ledger;
        this.faults = faults;
        this.told = ledger.newest();
        thread.setDaemon(true);
        thread.start();
    }

    /** Looks at once: something was entered. */
    public void look() {
        if (looks.availablePermits() == 0) {
            looks.release();
        }
    }

    /** How many listen. */
    int listening() {
        return listeners.size();
    }

    /** Tells a listener from now on, and first what it has missed. */
    void add(Listener listener, long after) {
        long from = after;
        if (ledger.newest() - from > MOST_MISSED) {
            from = ledger.newest();
            listener.send(Event.reset(from));
        }
        from = tellMissed(listener, from); // most of it while others are told of what is new
        synchronized (order) {
            tellMissed(listener, from);
            listeners.add(listener);
        }
        listener.done().whenComplete((nothing, fault) -> listeners.remove(listener));
    }

    /** Tells a listener alone what comes after an entry; up to the last one that all were told of. */
    private long tellMissed(Listener listener, long after) {
        long last = after;
        long upTo = told();
        while (last < upTo) {
            List<Change> changes = ledger.changes(last, (int) Math.min(AT_A_TIME, upTo - last));
            changes.stream().map(Event::of).forEach(listener::tell);
            last = changes.isEmpty() ? upTo : changes.get(changes.size() - 1).entry();
        }
        return last;
    }

    private long told() {
        synchronized (order) {
            return told;
        }
    }

    private void watch() {
        Duration pause = BETWEEN_LOOKS;
        while (!closed) {
            try {
                looks.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                tellNew();
                beat();
                pause = BETWEEN_LOOKS;
            } catch (InterruptedException stopped) {
                return;
            } catch (LedgerException fault) {
                if (!closed && pause.equals(BETWEEN_LOOKS)) {
                    faults.accept("the ledger cannot be watched now", fault);
                }
                pause = AFTER_A_FAULT;
            }
        }
    }

    private void tellNew() {
        long newest = ledger.newest();
        long last = told();
        while (last < newest && !closed) {
            List<Change> changes = ledger.changes(last, AT_A_TIME);
            if (changes.isEmpty()) {
                return;
            }
            List<Event> events = changes.stream().map(Event::of).toList();
            last = events.get(events.size() - 1).entry();
            synchronized (order) {
                events.forEach(event -> listeners.forEach(listener -> listener.tell(event)));
                told = last;
            }
        }
    }

    private void beat() {
        if (System.nanoTime() - heartbeatAt >= BETWEEN_HEARTBEATS.toNanos()) {
            heartbeatAt = System.nanoTime();
            byte[] heartbeat = Event.heartbeat(told());
            listeners.forEach(listener -> listener.send(heartbeat));
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        new ArrayList<>(listeners).forEach(listener -> listener.done().complete(null));
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
