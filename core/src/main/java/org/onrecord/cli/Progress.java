package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.onrecord.publishing.words.Printable;

/**
 * Messages on standard error, with a bar above much work; safe for use by several threads.
 *
 * <p>While the bar stands, messages wait for its end, so that neither spoils the other.
 */
final class Progress implements AutoCloseable {
    private static final int MANY_FILES = 20;
    private static final int MANY_INCIDENTS = 500;
    private static final long MEGABYTE = 1 << 20;

    private final PrintWriter err;
    private final Optional<ProgressBar> bar;
    private final List<String> waiting = new ArrayList<>();

    private Progress(PrintWriter err, Optional<ProgressBar> bar) {
        this.err = err;
        this.bar = bar;
    }

    /** A bar only for many files, and only where it meets no other output: errors on a terminal, readings elsewhere. */
    static Progress overFiles(int files, PrintWriter err) {
        boolean wanted = files > MANY_FILES && !Terminal.takesOutput();
        return over(wanted, err, () -> builder("Reading", files).setUnit(" files", 1));
    }

    /**
     * A bar with rate and time left, for more than a megabyte.
     *
     * @param alone whether nothing goes to standard output
     */
    static Progress overBytes(long bytes, boolean alone, PrintWriter err) {
        boolean wanted = bytes > MEGABYTE && (alone || !Terminal.takesOutput());
        return over(
                wanted,
                err,
                () -> builder("Taking in", bytes).setUnit(" MiB", MEGABYTE).showSpeed());
    }

    /**
     * A bar with time left, for many incidents.
     *
     * @param alone whether nothing goes to standard output
     */
    static Progress overIncidents(int incidents, boolean alone, PrintWriter err) {
        boolean wanted = incidents > MANY_INCIDENTS && (alone || !Terminal.takesOutput());
        return over(wanted, err, () -> builder("Writing", incidents).setUnit(" incidents", 1));
    }

    private static Progress over(boolean wanted, PrintWriter err, Supplier<ProgressBarBuilder> bar) {
        boolean shown = wanted && Terminal.takesErrors();
        return new Progress(err, shown ? Optional.of(bar.get().build()) : Optional.empty());
    }

    private static ProgressBarBuilder builder(String task, long max) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(max)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                // Told the width, it need not ask the terminal, which takes longer than most runs.
                .setConsumer(new ConsoleProgressBarConsumer(System.err, Terminal.width() - 1));
    }

    /** So many more files or bytes are done. */
    void step(long more) {
        bar.ifPresent(shown -> shown.stepBy(more));
    }

    /** A line for people; what it repeats from files is made printable. */
    synchronized void tell(String message) {
        String line = "onrecord: " + Printable.of(message);
        if (bar.isPresent()) {
            waiting.add(line);
        } else {
            err.println(line);
        }
    }

    @Override
    public synchronized void close() {
        bar.ifPresent(ProgressBar::close);
        waiting.forEach(err::println);
        err.flush();
    }
}
