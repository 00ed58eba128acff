package org.onrecord.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives made for tests. */
final class CrawlFile {
    private static final Instant FETCHED = Instant.parse("2024-03-23T08:00:00Z");

    private CrawlFile() {}

    /** Writes the pages as the responses of {@code https://HOST/news/0} and so on. */
    static Path write(Path file, String host, List<String> pages) throws IOException {
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            for (int i = 0; i < pages.size(); i++) {
                writer.write(new WarcResponse.Builder(URI.create("https://" + host + "/news/" + i))
                        .date(FETCHED)
                        .body(new HttpResponse.Builder(200, "OK")
                                .body(MediaType.HTML_UTF8, pages.get(i).getBytes(UTF_8))
                                .build())
                        .build());
            }
        }
        return file;
    }

    /** Articles that differ in every sentence. */
    static List<String> articles(String town, int count) {
        return IntStream.range(0, count).mapToObj(i -> article(town, i)).toList();
    }

    static String article(String town, int i) {
        return "<title>Fire in house " + i + " of " + town + "</title><meta property='article:published_time'"
                + " content='2024-03-22T10:15:00+01:00'><article><p>A fire in house number " + i
                + " of the long street in "
                + town + " killed " + i + " people, the fire service said, and the neighbours at number " + (i + 1)
                + " were taken to safety before the roof fell in.</p><p>The cause was not known on Friday, and "
                + (3 * i) + " firemen were still at work, said the town's mayor, who called for the old houses to be"
                + " looked at.</p></article>";
    }
}
