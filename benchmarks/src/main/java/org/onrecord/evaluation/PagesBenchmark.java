package org.onrecord.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import org.onrecord.intake.pages.Page;
import org.onrecord.intake.pages.PageReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages that one thread reads in a second, and how much HTML that is: each call reads the next one of a set, around and
 * around. {@code parse} is what jsoup alone takes of it.
 *
 * <p>It stands in the package that knows the corpora's archives, which nobody else needs to see.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
@State(Scope.Benchmark)
@NullMarked
public class PagesBenchmark {
    private static final String SHARED = "onrecord.shared";
    private static final String OWN = "own";

    /** A page of our own, else a corpus under {@code data}, as {@code org.onrecord.benchmarks.Main} adds them. */
    @Param(OWN)
    private String pages;

    private List<byte[]> set = List.of();
    private int next;

    /** How much HTML the calls took, beside their number. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public long kilobytes;

        @Setup(Level.Iteration)
        public void clear() {
            kilobytes = 0;
        }
    }

    @Setup
    public void load() {
        set = pages.equals(OWN) ? List.of(own()) : corpus(Path.of(System.getProperty(SHARED, "."), "data", pages));
    }

    private static List<byte[]> corpus(Path folder) {
        Path archive = folder.resolve(folder.endsWith("publisher-pages") ? "pages.tar.gz" : "html.tar.gz");
        return List.copyOf(
                TarGz.readBytes(archive, name -> name.endsWith(".html.gz")).values());
    }

    private static byte[] own() {
        String paragraph =
                "<p>At least 41 people drowned when a ferry capsized off the port of Arrecal, the coast guard"
                        + " said, in the worst accident on the <a href='/lake'>lake</a> in a decade.</p>";
        String aside = "<aside class='related'><ul><li><a href='/a'>Bridge closed after the storm</a></ul></aside>";
        return ("<!DOCTYPE html><html lang=en><head><title>Ferry capsizes off Arrecal | Harbour News</title>"
                        + "<meta property='og:title' content='Ferry capsizes off Arrecal'></head><body><nav>Home</nav>"
                        + "<article><h1>Ferry capsizes off Arrecal</h1><time datetime='2024-03-22T10:15Z'>22 March</time>"
                        + paragraph.repeat(20) + aside.repeat(5) + "</article></body></html>")
                .getBytes(UTF_8);
    }

    private byte[] next(Volume volume) {
        next = (next + 1) % set.size();
        byte[] page = set.get(next);
        volume.kilobytes += page.length / 1000;
        return page;
    }

    @Benchmark
    public Page read(Volume volume) {
        return PageReader.read(next(volume));
    }

    @Benchmark
    public Object parse(Volume volume) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(next(volume)), null, "");
    }
}
