package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Closes something when the process is told to stop (Ctrl-C, SIGTERM), unless it was closed before. */
final class StopHook implements AutoCloseable {
    private final Thread hook;

    private StopHook(Thread hook) {
        this.hook = hook;
    }

    static StopHook closing(Closeable target) {
        Thread hook = new Thread(() -> {
            try {
                target.close();
            } catch (IOException unkept) {
                Logger.getLogger(StopHook.class.getName()).log(Level.WARNING, "the last seconds were not kept", unkept);
            }
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
