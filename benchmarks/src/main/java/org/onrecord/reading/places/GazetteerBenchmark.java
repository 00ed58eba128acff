package org.onrecord.reading.places;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a program waits for its first place: each fork is a new virtual machine that loads the gazetteer once.
 *
 * <p>It stands in the package of the gazetteer, which nobody else needs to see.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@NullMarked
public class GazetteerBenchmark {
    @Benchmark
    public Object load() {
        return Gazetteer.shared();
    }
}
