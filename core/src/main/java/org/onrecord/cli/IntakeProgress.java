package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.onrecord.pipeline.IntakeRun;

/** A bar over the bytes of a run, with rate and time left, where standard error is a terminal; messages wait for its end. */
final class IntakeProgress implements IntakeRun.Watcher, AutoCloseable {
    private static final long MEGABYTE = 1 << 20;

    private final PrintWriter err;
    private final Optional<ProgressBar> bar;
    private final List<String> waiting = new ArrayList<>();

    private IntakeProgress(PrintWriter err, Optional<ProgressBar> bar) {
        this.err = err;
        this.bar = bar;
    }

    static IntakeProgress over(long bytes, PrintWriter err) {
        boolean shown = bytes > MEGABYTE && Terminal.takesErrors() && !Terminal.takesOutput();
        return new IntakeProgress(err, shown ? Optional.of(bar(bytes)) : Optional.empty());
    }

    private static ProgressBar bar(long bytes) {
        return new ProgressBarBuilder()
                .setTaskName("Taking in")
                .setInitialMax(bytes)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MiB", MEGABYTE)
                .showSpeed()
                .setUpdateIntervalMillis(500)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(System.err, Terminal.width() - 1))
                .build();
    }

    @Override
    public void advanced(long bytes) {
        bar.ifPresent(shown -> shown.stepBy(bytes));
    }

    @Override
    public synchronized void told(String where, String message) {
        String line = "onrecord: " + Printable.of(where + ": " + message);
        if (bar.isPresent()) {
            waiting.add(line);
        } else {
            err.println(line);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        waiting.forEach(err::println);
        err.flush();
    }
}
