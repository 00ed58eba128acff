package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections that a ledger is read through: so many reads run at once, and others wait for their turn. Each is
 * opened when it is needed first, and one that a read failed on is not used again.
 *
 * <p>A read must not begin another one, which might wait for ever.
 */
final class Readers {
    private final Database database;
    private final int most;
    private final Semaphore turns;
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param most how many reads run at once, 1 or more */
    Readers(Database database, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Expected 1 or more readers of a ledger but found " + most);
        }
        this.database = database;
        this.most = most;
        this.turns = new Semaphore(most, true);
    }

    static Handle handle(Connection connection) {
        return Jdbi.create(connection)
                .setStatementBuilderFactory(ofConnection -> new KeptStatements())
                .open();
    }

    /** Takes a connection that is open already. */
    void add(Connection connection) {
        giveBack(handle(connection));
    }

    <T> T read(Function<Handle, T> work) {
        turns.acquireUninterruptibly();
        try {
            Handle handle = take();
            boolean sound = false;
            try {
                T result = work.apply(handle);
                sound = true;
                return result;
            } finally {
                if (sound) {
                    giveBack(handle);
                } else {
                    close(handle);
                }
            }
        } catch (SQLException fault) {
            throw new Unkept(fault);
        } finally {
            turns.release();
        }
    }

    private Handle take() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new IllegalStateException("Expected an open ledger but it was closed");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return handle(database.connectToRead());
    }

    private void giveBack(Handle handle) {
        synchronized (idle) {
            idle.push(handle);
        }
    }

    /** The connection too, which its handle leaves open. */
    static void close(Handle handle) throws SQLException {
        try (Connection connection = handle.getConnection()) {
            handle.close();
        }
    }

    /** Waits for the reads that run, and closes all; nothing where that was done. */
    void close() throws SQLException {
        turns.acquireUninterruptibly(most);
        try {
            synchronized (idle) {
                closed = true;
                while (!idle.isEmpty()) {
                    close(idle.pop());
                }
            }
        } finally {
            turns.release(most);
        }
    }
}
