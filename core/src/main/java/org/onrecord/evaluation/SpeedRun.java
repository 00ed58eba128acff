package org.onrecord.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;

/**
 * Times the reader on one thread over the news of the shared folder, most of which holds no casualty word.
 *
 * <p>A first look at throughput in the large; the benchmarks module measures in the small. No floor is pinned, as the
 * numbers are the machine's as much as the reader's.
 */
public final class SpeedRun {
    private static final String OTHER_NEWS = "data/news/other-reports.jsonl.gz";
    private static final int WARM_UP = 300;
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1 << 20;

    private SpeedRun() {}

    /** Reads all news once, after a warm-up; throws {@link CorpusMissingException} where it is not at hand. */
    public static List<Table> measure(Corpora corpora) {
        List<Report> incidents = load(corpora, ReadingCorpus.NEWS);
        List<Report> others = load(corpora, OTHER_NEWS);
        long start = System.nanoTime();
        Reader reader = Reader.english();
        reader.read(incidents.get(0));
        double first = seconds(start);
        Stream.concat(incidents.stream().limit(WARM_UP / 2), others.stream().limit(WARM_UP / 2))
                .forEach(reader::read);
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Pass ofIncidents = Pass.over(incidents, reader);
        Pass ofOthers = Pass.over(others, reader);
        Table speed = new Table(
                "speed, one thread",
                List.of("", "reports", "figures", "seconds", "reports/s"),
                List.of(
                        ofIncidents.plus(ofOthers).row("the whole folder"),
                        ofIncidents.row("incident-reports alone"),
                        ofOthers.row("other-reports alone")));
        return List.of(speed, setting(first));
    }

    private static List<Report> load(Corpora corpora, String file) {
        return Json.readLines(corpora.expect(file), news -> ReadingCorpus.report(news, "", "source"));
    }

    private static Table setting(double first) {
        long peak = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        long live = heapPools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long allowed = Runtime.getRuntime().maxMemory();
        return new Table(
                "setting",
                List.of("", "value"),
                List.of(
                        List.of("reader loaded and first report read, s", decimal(first)),
                        List.of("heap at most, garbage and all texts included, MB", Long.toString(peak / MEGABYTE)),
                        List.of("heap after collection, all texts included, MB", Long.toString(live / MEGABYTE)),
                        List.of("heap allowed, MB", Long.toString(allowed / MEGABYTE))));
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static double seconds(long sinceNanos) {
        return (System.nanoTime() - sinceNanos) / NANOS;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** What one pass over some reports took and found. */
    private record Pass(int reports, int figures, double seconds) {
        static Pass over(List<Report> reports, Reader reader) {
            long start = System.nanoTime();
            int figures = 0;
            for (Report report : reports) {
                figures += reader.read(report).figures().size();
            }
            return new Pass(reports.size(), figures, SpeedRun.seconds(start));
        }

        Pass plus(Pass other) {
            return new Pass(reports + other.reports, figures + other.figures, seconds + other.seconds);
        }

        List<String> row(String name) {
            return List.of(
                    name,
                    Integer.toString(reports),
                    Integer.toString(figures),
                    decimal(seconds),
                    String.format(Locale.ROOT, "%.0f", reports / seconds));
        }
    }
}
