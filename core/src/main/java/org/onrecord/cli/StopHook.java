package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;

/** Closes something when the process is told to stop (Ctrl-C, SIGTERM), unless it was closed before, and says so. */
final class StopHook implements AutoCloseable {
    private final Thread hook;

    private StopHook(Thread hook) {
        this.hook = hook;
    }

    static StopHook closing(Closeable target, PrintWriter err) {
        Thread hook = new Thread(() -> {
            try {
                target.close();
                err.println("onrecord: stopped; the same command goes on from here");
            } catch (IOException unkept) {
                err.println("onrecord: stopped, and the last seconds were not kept: " + unkept.getMessage());
            }
            err.flush();
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return new StopHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            return; // the hook is at work
        }
    }
}
