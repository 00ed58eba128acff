package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.onrecord.intake.pages.PageReader;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads all pages of the article extraction benchmark with readability4j too, of 2021, the best known for the JVM. */
class ReadabilityComparisonTest {
    @Test
    void readsArticlesBetterThanReadability() {
        Path archive = find("data/article-extraction/html.tar.gz");
        SortedMap<String, byte[]> pages = TarGz.readBytes(archive, name -> name.endsWith(".html.gz"));
        JsonNode gold = JsonMapper.shared().readTree(find("data/article-extraction/ground-truth.json"));
        Shingles own = new Shingles();
        Shingles other = new Shingles();
        pages.forEach((path, bytes) -> {
            String name = path.replaceAll(".*/|\\.html\\.gz", "");
            String text = gold.path(name).path("articleBody").asString("");
            own.add(text, PageReader.read(bytes).body());
            other.add(text, readability(bytes, gold.path(name).path("url").asString("")));
        });

        System.out.println("pages, all of the benchmark: " + own.mean().row("OnRecord")
                + other.mean().row("readability4j"));
        assertThat(own.mean().f1()).isGreaterThan(other.mean().f1());
    }

    private static Path find(String file) {
        try {
            return Corpora.locate(Optional.empty()).expect(file);
        } catch (CorpusMissingException missing) {
            throw new TestAbortedException(missing.getMessage());
        }
    }

    private static String readability(byte[] bytes, String url) {
        try {
            String html =
                    Jsoup.parse(new ByteArrayInputStream(bytes), null, url).outerHtml();
            return Optional.ofNullable(new Readability4J(url, html).parse().getTextContent())
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
