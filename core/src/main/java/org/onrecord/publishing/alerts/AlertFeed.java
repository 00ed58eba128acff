package org.onrecord.publishing.alerts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The latest alerts of a rule as an Atom feed (RFC 4287), the latest first; all words are plain text. An entry has the id
 * of its alert.
 */
public final class AlertFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 cannot hold, and what would turn the direction of the words that follow. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\x{9}\\x{A}\\x{20}-\\x{7E}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{200E}\\x{200F}\\x{61C}]");

    private AlertFeed() {}

    /**
     * A feed, the same bytes for the same alerts.
     *
     * @param alerts in the order in which they came about
     */
    public static byte[] of(Rule rule, List<Alert> alerts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:uuid:" + id(rule));
            element(xml, "title", "OnRecord: " + rule.name());
            element(xml, "updated", updated(alerts).toString());
            xml.writeStartElement("author");
            element(xml, "name", "OnRecord");
            xml.writeEndElement();
            List<Alert> latest = new ArrayList<>(alerts);
            Collections.reverse(latest);
            for (Alert alert : latest) {
                entry(xml, alert);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Expected to write into memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static UUID id(Rule rule) {
        return UUID.nameUUIDFromBytes(("onrecord alerts " + rule.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** A feed without alerts was never updated, which Atom has no word for. */
    private static Instant updated(List<Alert> alerts) {
        return alerts.isEmpty() ? Instant.EPOCH : alerts.get(alerts.size() - 1).recordedAt();
    }

    private static void entry(XMLStreamWriter xml, Alert alert) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + alert.id());
        element(xml, "title", title(alert));
        element(xml, "updated", alert.recordedAt().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", alert.what());
        element(xml, "summary", alert.headline());
        element(xml, "content", content(alert));
        xml.writeEndElement();
    }

    /** "Toll (killed): Bombing in Vetrin, …". */
    private static String title(Alert alert) {
        String what = Character.toUpperCase(alert.what().charAt(0))
                + alert.what().substring(1).replace('-', ' ');
        return what + (alert.about().isEmpty() ? "" : " (" + alert.about() + ")") + ": " + alert.headline();
    }

    private static String content(Alert alert) {
        StringBuilder words = new StringBuilder("Incident " + alert.incident() + ", entry " + alert.entry() + ".\n");
        for (Alert.Quote quote : alert.quotes()) {
            words.append(quote.id())
                    .append(": \u201c")
                    .append(quote.text())
                    .append("\u201d, ")
                    .append(quote.source())
                    .append(", in ")
                    .append(quote.report().publisher().orElse("an unnamed publisher"))
                    .append(quote.report().url().map(url -> ", " + url).orElse(""))
                    .append('\n');
        }
        return words.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(UNFIT.matcher(text).replaceAll("\ufffd"));
        xml.writeEndElement();
    }
}
