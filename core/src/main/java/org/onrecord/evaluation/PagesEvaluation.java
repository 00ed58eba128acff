package org.onrecord.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.onrecord.intake.pages.Page;
import org.onrecord.intake.pages.PageReader;
import org.onrecord.intake.pages.PageTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what intake reads from web pages with the article's text, title and day of publication. */
public final class PagesEvaluation {
    private static final String BENCHMARK = "data/article-extraction/html.tar.gz";
    private static final String TRUTH = "data/article-extraction/ground-truth.json";
    private static final String PUBLISHERS = "data/publisher-pages/pages.tar.gz";
    private static final double WELL_READ = 0.9;

    private final PageSet set;
    private final Shingles text = new Shingles();
    private final List<Detail> details = new ArrayList<>();
    private int pages;
    private int days;
    private int titles;
    private long nanoseconds;

    private PagesEvaluation(PageSet set) {
        this.set = set;
    }

    /** How well intake reads a set's pages; throws {@link CorpusMissingException} where the corpus is not there. */
    public static Scorecard score(PageSet set, Corpora corpora) {
        PagesEvaluation evaluation = new PagesEvaluation(set);
        return set == PageSet.PUBLISHERS ? evaluation.publishers(corpora) : evaluation.benchmark(corpora);
    }

    private Scorecard benchmark(Corpora corpora) {
        Path archive = corpora.expect(BENCHMARK);
        Path truth = corpora.expect(TRUTH);
        JsonNode gold = JsonMapper.shared().readTree(truth);
        SortedMap<String, byte[]> files = TarGz.readBytes(archive, name -> name.endsWith(".html.gz"));
        files.forEach((path, bytes) -> {
            String name = path.substring(path.lastIndexOf('/') + 1).replace(".html.gz", "");
            if (PageSet.of(name) == set) {
                addText(name, gold.path(name).path("articleBody").asString(""), read(bytes));
            }
        });
        return scorecard(Fingerprint.of(List.of(archive, truth)), List.of());
    }

    private Scorecard publishers(Corpora corpora) {
        Path archive = corpora.expect(PUBLISHERS);
        SortedMap<String, byte[]> files = TarGz.readBytes(archive, name -> true);
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html.gz")) {
                String publisher = path.replaceFirst("_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz$", "");
                JsonNode versions = JsonMapper.shared()
                        .readTree(new String(files.get(publisher + ".json"), StandardCharsets.UTF_8));
                List<String> ofPublisher = files.keySet().stream()
                        .filter(name -> name.startsWith(publisher + "_") && name.endsWith(".html.gz"))
                        .toList();
                addPage(path, List.copyOf(versions.values()), ofPublisher.indexOf(path), read(bytes));
            }
        });
        Share day = new Share(days, pages);
        Share title = new Share(titles, pages);
        return scorecard(
                Fingerprint.of(List.of(archive)), List.of(Measure.share("day", day), Measure.share("title", title)));
    }

    private Page read(byte[] bytes) {
        long start = System.nanoTime();
        Page page = PageReader.read(bytes);
        nanoseconds += System.nanoTime() - start;
        pages++;
        return page;
    }

    private void addText(String name, String gold, Page page) {
        Rates rates = text.add(gold, page.body());
        if (rates.f1() < WELL_READ) {
            details.add(Detail.of(
                    name, "TEXT", "P " + Measure.percent(rates.precision()), "R " + Measure.percent(rates.recall())));
        }
    }

    /** A publisher's versions are its pages in the order of their days, or the one that bears the same title. */
    private void addPage(String name, List<JsonNode> versions, int index, Page page) {
        JsonNode gold = versions.stream()
                .filter(version -> isSame(version.path("title").asString(""), page.title()))
                .findFirst()
                .orElse(versions.get(Math.min(index, versions.size() - 1)));
        String title = gold.path("title").asString("");
        String day = gold.path("publishing_date").asString("");
        boolean sameTitle = isSame(title, page.title());
        boolean sameDay = day.length() >= 10 && isSameDay(LocalDate.parse(day.substring(0, 10)), page.publishedAt());
        titles += sameTitle ? 1 : 0;
        days += sameDay ? 1 : 0;
        if (!sameTitle) {
            details.add(Detail.of(name, "TITLE", "gold: " + title, "got: " + page.title()));
        }
        if (!sameDay) {
            details.add(Detail.of(name, "DAY", "gold: " + day, "got: " + page.publishedAt()));
        }
        addText(name, text(gold.path("body")), page);
    }

    private static boolean isSameDay(LocalDate gold, Optional<PageTime> read) {
        return read.filter(time -> time.day().equals(gold)).isPresent();
    }

    private static String text(JsonNode body) {
        StringBuilder text = new StringBuilder();
        Stream<JsonNode> sections = body.path("sections").values().stream()
                .flatMap(section -> Stream.of(section.path("headline"), section.path("paragraphs")));
        Stream.concat(Stream.of(body.path("summary")), sections)
                .flatMap(part -> part.values().stream())
                .forEach(paragraph -> text.append(paragraph.asString("")).append('\n'));
        return text.toString();
    }

    private static boolean isSame(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Scorecard scorecard(String fingerprint, List<Measure> more) {
        List<Measure> measures = new ArrayList<>(more);
        measures.add(Measure.f1("text", text.mean()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(text.mean().row("text"));
        more.forEach(measure -> rows.add(List.of(measure.name(), "", "", Measure.percent(measure.percent() / 100))));
        rows.add(List.of("pages a second, cold", "", "", Long.toString(Math.round(pages / (nanoseconds / 1e9)))));
        Table table =
                new Table("pages, " + set.code() + ": " + pages + " pages", List.of("", "P", "R", "F or %"), rows);
        return new Scorecard("pages/" + set.code(), fingerprint, set.isAside(), measures, List.of(table), details);
    }
}
