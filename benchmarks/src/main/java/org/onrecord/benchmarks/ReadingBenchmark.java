package org.onrecord.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reports that one thread reads in a second: each call reads the next one of a set, around and around. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ReadingBenchmark {
    /** Names of {@link ReportSet}; {@link Main} adds the corpora where they are at hand. */
    @Param({ReportSet.INCIDENT, ReportSet.OTHER})
    private String reports;

    private final Reader reader = Reader.english();
    private List<Report> set = List.of();
    private int next;

    @Setup
    public void load() {
        set = ReportSet.load(reports);
    }

    @Benchmark
    public Reading read() {
        next = (next + 1) % set.size();
        return reader.read(set.get(next));
    }
}
