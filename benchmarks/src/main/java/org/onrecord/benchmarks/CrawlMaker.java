package org.onrecord.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Makes a crawl of any size out of nothing but a seed, in the shape of Common Crawl's news set: one response a record,
 * each packed with gzip.
 *
 * <p>Of 100 responses, 80 are articles, 5 articles in French, 2 repeat the article before, and 13 are redirections,
 * pages that are missing, pictures and section fronts.
 *
 * <pre>{@code java -cp benchmarks/target/benchmarks.jar org.onrecord.benchmarks.CrawlMaker DIR FILES MEGABYTES-EACH}</pre>
 */
public final class CrawlMaker {
    private static final Instant BEGIN = Instant.parse("2024-03-22T00:00:00Z");
    private static final long MEGABYTE = 1_000_000;

    private final Random random;
    private final CrawlPage pages;
    private String last = "";
    private int number;

    private CrawlMaker(long seed) {
        random = new Random(seed);
        pages = new CrawlPage(random);
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("expected DIR FILES MEGABYTES-EACH but found " + args.length + " arguments");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        long bytes = Long.parseLong(args[2]) * MEGABYTE;
        IntStream.range(0, Integer.parseInt(args[1])).parallel().forEach(file -> {
            try {
                new CrawlMaker(file).write(folder.resolve("crawl-%03d.warc.gz".formatted(file)), file, bytes);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private void write(Path file, int host, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            while (channel.position() < bytes) {
                URI address = URI.create(String.format(
                        Locale.ROOT,
                        "https://paper-%d.example.org/news/%d-%d",
                        host,
                        number,
                        random.nextInt(1_000_000)));
                writer.write(new WarcResponse.Builder(address)
                        .date(BEGIN.plusSeconds(number))
                        .body(response())
                        .build());
                number++;
            }
        }
    }

    private HttpResponse response() throws IOException {
        int kind = random.nextInt(100);
        if (kind < 80) {
            last = pages.article(number);
            return html(last);
        }
        if (kind < 85) {
            return html(pages.french(number));
        }
        if (kind < 87 && !last.isEmpty()) {
            return html(last);
        }
        return switch (kind % 4) {
            case 0 -> new HttpResponse.Builder(301, "Moved Permanently").build();
            case 1 ->
                new HttpResponse.Builder(404, "Not Found")
                        .body(MediaType.HTML_UTF8, "<p>Nothing is here.</p>".getBytes(UTF_8))
                        .build();
            case 2 ->
                new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("image/png"), new byte[2000])
                        .build();
            default -> html(pages.section());
        };
    }

    private static HttpResponse html(String page) throws IOException {
        return new HttpResponse.Builder(200, "OK")
                .body(MediaType.HTML_UTF8, page.getBytes(UTF_8))
                .build();
    }
}
