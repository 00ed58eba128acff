package org.onrecord.evaluation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document of TimeML: what stands in {@code TEXT}, with its TIMEX3 tags, and the creation time as day of publication.
 *
 * @param report without a title; its id is the document's name
 * @param times in text order; tags around nothing are left out
 */
record TimeMlFile(Report report, List<GoldTime> times) {
    private static final String TIMEX = "TIMEX3";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final int DAY_LENGTH = 10;

    TimeMlFile {
        times = List.copyOf(times);
    }

    static TimeMlFile of(String name, String xml) {
        Document document = parse(name, xml);
        StringBuilder text = new StringBuilder();
        List<GoldTime> times = new ArrayList<>();
        NodeList bodies = document.getElementsByTagName("TEXT");
        for (int i = 0; i < bodies.getLength(); i++) {
            read(bodies.item(i), text, times);
        }
        Report report =
                new Report(name, "", text.toString(), Optional.empty(), created(document), Optional.empty(), "en");
        int shift = report.bodyStart();
        return new TimeMlFile(
                report,
                times.stream()
                        .map(time -> new GoldTime(
                                new Span(
                                        time.span().start() + shift, time.span().end() + shift),
                                time.type(),
                                time.value()))
                        .toList());
    }

    /** No document type, so that no entity can name a file or an address. */
    private static Document parse(String name, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException damaged) {
            throw new CorpusMissingException(
                    "Expected TimeML in " + name + " but found " + damaged.getMessage() + "; fetch the corpus again");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<LocalDate> created(Document document) {
        NodeList places = document.getElementsByTagName("DCT");
        if (places.getLength() == 0) {
            return Optional.empty();
        }
        NodeList times = ((Element) places.item(0)).getElementsByTagName(TIMEX);
        String value = times.getLength() == 0 ? "" : ((Element) times.item(0)).getAttribute("value");
        return value.length() < DAY_LENGTH
                ? Optional.empty()
                : Optional.of(LocalDate.parse(value.substring(0, DAY_LENGTH)));
    }

    private static void read(Node node, StringBuilder text, List<GoldTime> times) {
        int start = text.length();
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue());
        }
        NodeList inside = node.getChildNodes();
        for (int i = 0; i < inside.getLength(); i++) {
            read(inside.item(i), text, times);
        }
        if (node instanceof Element tag && tag.getTagName().equals(TIMEX) && text.length() > start) {
            times.add(
                    new GoldTime(new Span(start, text.length()), tag.getAttribute("type"), tag.getAttribute("value")));
        }
    }
}
