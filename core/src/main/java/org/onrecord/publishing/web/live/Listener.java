package org.onrecord.publishing.web.live;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A client that is told of changes, without a thread of its own: what it cannot take yet waits in a queue, and when that
 * is full it is dropped, to come again and resume.
 */
final class Listener implements WriteListener {
    /** Some minutes of a busy ledger; with it, a page that sleeps costs less than 100 kB. */
    private static final int MOST_WAITING = 1_200;

    private final ServletOutputStream out;
    private final Optional<String> incident;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private boolean ready;
    private boolean unflushed;

    /** @param incident the one that it asks about; absent for all */
    Listener(ServletOutputStream out, Optional<String> incident) {
        this.out = out;
        this.incident = incident;
    }

    /** Completes when the client is gone, or dropped. */
    CompletableFuture<Void> done() {
        return done;
    }

    void tell(Event event) {
        if (event.concerns(incident)) {
            send(event.bytes());
        }
    }

    void send(byte[] bytes) {
        boolean full;
        synchronized (this) {
            full = waiting.size() >= MOST_WAITING;
            if (!full) {
                waiting.add(bytes);
            }
        }
        if (full) {
            done.complete(null);
        } else {
            drain();
        }
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            ready = true;
        }
        drain();
    }

    @Override
    public void onError(Throwable gone) {
        done.complete(null);
    }

    /** Writes as much as the connection takes at once; the container calls again when it takes more. */
    private void drain() {
        try {
            synchronized (this) {
                while (ready && !done.isDone() && out.isReady() && (unflushed || !waiting.isEmpty())) {
                    if (waiting.isEmpty()) {
                        unflushed = false;
                        out.flush();
                    } else {
                        unflushed = true;
                        out.write(waiting.remove());
                    }
                }
            }
        } catch (IOException | IllegalStateException gone) {
            done.complete(null);
        }
    }
}
