package org.onrecord.publishing.web.delivery;

import java.time.Duration;
import java.util.function.Consumer;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;

/** Looks at the end of a ledger again and again, for all who wait for it to grow. */
final class Tail implements Runnable {
    private final Ledger ledger;
    private final Duration poll;
    private final Consumer<String> lines;
    private long newest;

    Tail(Ledger ledger, Duration poll, Consumer<String> lines) {
        this.ledger = ledger;
        this.poll = poll;
        this.lines = lines;
        this.newest = ledger.newest();
    }

    synchronized long newest() {
        return newest;
    }

    /** Waits until the ledger has an entry behind a number. */
    synchronized void awaitBehind(long entry) throws InterruptedException {
        while (newest <= entry) {
            wait();
        }
    }

    @Override
    public void run() {
        boolean well = true;
        try {
            while (true) {
                Thread.sleep(poll.toMillis());
                try {
                    see(ledger.newest());
                    well = true;
                } catch (LedgerException unreadable) {
                    if (well) {
                        lines.accept(unreadable.getMessage() + "; alerts wait until it can be read");
                    }
                    well = false;
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void see(long entry) {
        if (entry > newest) {
            newest = entry;
            notifyAll();
        }
    }
}
