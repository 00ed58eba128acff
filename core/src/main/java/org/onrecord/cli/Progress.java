package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Messages on standard error, with a bar above many files.
 *
 * <p>While the bar stands, messages wait for its end, so that neither spoils the other.
 */
final class Progress implements AutoCloseable {
    private static final int MANY = 20;

    private final PrintWriter err;
    private final Optional<ProgressBar> bar;
    private final List<String> waiting = new ArrayList<>();

    private Progress(PrintWriter err, Optional<ProgressBar> bar) {
        this.err = err;
        this.bar = bar;
    }

    /** A bar only for many files, and only where it meets no other output: errors on a terminal, readings elsewhere. */
    static Progress over(int files, PrintWriter err) {
        boolean shown = files > MANY && Terminal.takesErrors() && !Terminal.takesOutput();
        return new Progress(err, shown ? Optional.of(bar(files)) : Optional.empty());
    }

    private static ProgressBar bar(int files) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" files", 1)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                // Told the width, it need not ask the terminal, which takes longer than most runs.
                .setConsumer(new ConsoleProgressBarConsumer(System.err, Terminal.width() - 1))
                .build();
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /** A line for people; what it repeats from files is made printable. */
    void tell(String message) {
        String line = "onrecord: " + Printable.of(message);
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
