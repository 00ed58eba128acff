package org.onrecord.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.onrecord.model.Mention;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * LGL and TR-News: news in which every toponym is annotated, most with a GeoNames number and coordinates.
 *
 * <p>Articles are halved by the CRC-32 of their number: even ones may be looked at.
 *
 * @see <a href="https://doi.org/10.1007/s10579-019-09475-3">Gritta, Pilehvar, Collier: A pragmatic guide to geoparsing
 *     evaluation</a>
 */
record ToponymCorpus(String fingerprint, List<Article> articles) {
    private static final String FOLDER = "data/places/";
    private static final int DATE_LENGTH = 10;

    ToponymCorpus {
        articles = List.copyOf(articles);
    }

    /** A report with its toponyms. */
    record Article(Report report, List<GoldToponym> toponyms) {
        Article {
            toponyms = List.copyOf(toponyms);
        }
    }

    /**
     * A toponym as annotated.
     *
     * @param mention the words
     * @param point what they name; absent where the annotators found it in no gazetteer
     */
    record GoldToponym(Mention mention, Optional<Point> point) {}

    /**
     * A place as annotated.
     *
     * @param id its number in GeoNames, 0 for none
     * @param name its name there
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record Point(long id, String name, double latitude, double longitude) {}

    static ToponymCorpus load(ToponymSet set, Corpora corpora) {
        Path file = corpora.expect(FOLDER + set.file());
        List<Article> articles = new ArrayList<>();
        NodeList all = parse(file).getElementsByTagName("article");
        for (int i = 0; i < all.getLength(); i++) {
            Element article = (Element) all.item(i);
            String id = article.getAttribute("docid");
            if (isAside(id) == set.isAside()) {
                articles.add(article(id, article));
            }
        }
        return new ToponymCorpus(Fingerprint.of(List.of(file)), articles);
    }

    private static boolean isAside(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 1;
    }

    private static Element parse(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalArgumentException("Expected XML in " + file + "; fetch it again", malformed);
        }
    }

    private static Article article(String id, Element article) {
        String body = text(article, "text").orElse("");
        Report report = new Report(
                id,
                "",
                body,
                text(article, "domain").map(String::strip),
                text(article, "dltime").flatMap(ToponymCorpus::date),
                text(article, "url").map(String::strip).map(ToponymCorpus::uri),
                "en");
        List<GoldToponym> toponyms = new ArrayList<>();
        NodeList all = article.getElementsByTagName("toponym");
        for (int i = 0; i < all.getLength(); i++) {
            toponyms.add(toponym((Element) all.item(i), report));
        }
        return new Article(report, toponyms);
    }

    private static Optional<LocalDate> date(String time) {
        try {
            return Optional.of(LocalDate.parse(
                    time.strip().substring(0, Math.min(DATE_LENGTH, time.strip().length()))));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static URI uri(String written) {
        return URI.create(written.replaceAll("[^A-Za-z0-9:/.?&=_%~-]", ""));
    }

    private static GoldToponym toponym(Element toponym, Report report) {
        String phrase = text(toponym, "phrase").orElseThrow();
        int start = place(phrase, number(toponym, "start"), report.body());
        Span span = new Span(report.bodyStart() + start, report.bodyStart() + start + phrase.length());
        Optional<Point> point = text(toponym, "lat")
                .filter(north -> !north.isBlank())
                .map(north -> {
                    Element tag =
                            (Element) toponym.getElementsByTagName("gaztag").item(0);
                    String id = tag.getAttribute("geonameid");
                    return new Point(
                            id.isEmpty() ? 0 : Long.parseLong(id),
                            text(toponym, "name").orElse(""),
                            Double.parseDouble(north),
                            Double.parseDouble(text(toponym, "lon").orElseThrow()));
                });
        return new GoldToponym(Mention.at(span, report.text()), point);
    }

    /** Where a phrase stands: offsets count code points, and some of TR-News are a few too far. */
    private static int place(String phrase, int offset, String body) {
        int start = body.offsetByCodePoints(0, Math.min(offset, body.codePointCount(0, body.length())));
        int before = body.lastIndexOf(phrase, start);
        int behind = body.indexOf(phrase, start);
        if (before < 0 && behind < 0) {
            throw new IllegalArgumentException("Expected \"" + phrase + "\" at " + offset + "; fetch the corpus again");
        }
        return before < 0 || behind >= 0 && behind - start < start - before ? behind : before;
    }

    private static int number(Element element, String name) {
        return Integer.parseInt(text(element, name).orElseThrow().strip());
    }

    private static Optional<String> text(Element element, String name) {
        return Optional.ofNullable(element.getElementsByTagName(name).item(0)).map(node -> node.getTextContent());
    }
}
