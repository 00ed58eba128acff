package org.onrecord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes any number of reports out of nothing but a seed, as JSON lines in the order of their publication: 2.5 on an
 * incident in the mean, within days, with tolls that rise, corrections, claims and copies.
 *
 * <p>The field {@code incident}, which intake passes over, tells which reports belong together. The incidents are spread
 * over ten years unless told otherwise: a million reports are 274 a day.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.onrecord.benchmarks.ReportMaker REPORTS [SEED [DAYS]] > reports.jsonl
 * }</pre>
 */
public final class ReportMaker {
    private static final Instant BEGIN = Instant.parse("2014-01-01T00:00:00Z");
    private static final int TEN_YEARS = 3652;
    private static final double REPORTS_AN_INCIDENT = 2.49;
    private static final int ONE_IN_COPIES = 7;
    private static final double HOURS_BETWEEN = 14;
    private static final long SCATTER = 0x9e3779b97f4a7c15L;

    private final MadeNames names = new MadeNames();
    private final MadeStory stories = new MadeStory(names);
    private final PriorityQueue<Made> waiting =
            new PriorityQueue<>(Comparator.comparing(Made::published).thenComparing(Made::incident));
    private final long seed;

    /** A report and the number of its incident. */
    record Made(Instant published, long incident, String publisher, MadeStory.Written written) {
        String json(long number) {
            String site = publisher.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
            ZoneOffset zone = ZoneOffset.ofHours(Math.floorMod(publisher.hashCode(), 12) - 2);
            return JsonMapper.shared()
                    .createObjectNode()
                    .put("title", written.title())
                    .put("publishedAt", published.atOffset(zone).toString())
                    .put("publisher", publisher)
                    .put("url", "https://" + site + ".example.org/news/" + number)
                    .put("text", written.body())
                    .put("incident", incident)
                    .toString();
        }
    }

    ReportMaker(long seed) {
        this.seed = seed;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 3) {
            System.err.println("expected REPORTS [SEED [DAYS]] but found " + args.length + " arguments");
            System.exit(2);
        }
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int days = args.length > 2 ? Integer.parseInt(args[2]) : TEN_YEARS;
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), 1 << 16)) {
            new ReportMaker(seed).write(Long.parseLong(args[0]), days, out);
        }
    }

    private void write(long reports, int days, Writer out) throws IOException {
        double incidents = reports / REPORTS_AN_INCIDENT;
        double seconds = Duration.ofDays(days).toSeconds() / incidents;
        long written = 0;
        for (long number = 1; written < reports; number++) {
            Instant at = BEGIN.plusSeconds((long) (number * seconds));
            waiting.addAll(reports(number, at));
            while (written < reports
                    && !waiting.isEmpty()
                    && waiting.peek().published().isBefore(at)) {
                out.write(waiting.remove().json(++written) + "\n");
            }
        }
    }

    /** The reports on an incident, the first some hours after it. */
    List<Made> reports(long number, Instant at) {
        MadeIncident incident = new MadeIncident((seed << 40) + number * SCATTER, at, names);
        Random random = incident.random();
        int reports = incident.reports();
        List<Made> made = new ArrayList<>();
        Instant published = at.plusSeconds(600 + random.nextInt(20_000));
        for (int i = 0; i < reports; i++) {
            MadeStory.Written written = i > 0 && random.nextInt(ONE_IN_COPIES) == 0
                    ? copy(made.get(random.nextInt(made.size())).written(), random)
                    : stories.write(incident, incident.told(published, i, reports), i == 0);
            made.add(new Made(published, number, names.publisher(random), written));
            published = published.plusSeconds((long) (-3600 * HOURS_BETWEEN * Math.log(1 - random.nextDouble())) + 60);
        }
        return made;
    }

    /** As other publishers print it: whole, or without its end, and half of them under the same headline. */
    private static MadeStory.Written copy(MadeStory.Written written, Random random) {
        int end = written.body().lastIndexOf("\n\n");
        String body = end > 0 && random.nextBoolean() ? written.body().substring(0, end) : written.body();
        return new MadeStory.Written(
                random.nextBoolean() ? written.title() : written.title() + ", officials say", body);
    }
}
