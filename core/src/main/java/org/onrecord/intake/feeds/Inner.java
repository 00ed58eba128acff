package org.onrecord.intake.feeds;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands in an element.
 *
 * @param text its characters, also those of elements in it
 * @param markup the same as HTML
 * @param hasElements whether elements stand in it, as in Atom's XHTML, so that {@code markup} is what is meant
 */
record Inner(String text, String markup, boolean hasElements) {

    /** Elements of HTML that have no end tag. */
    private static final Set<String> WITHOUT_END = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    static Inner read(XmlCursor cursor, XMLStreamReader reader) throws XMLStreamException, FeedException {
        int level = cursor.depth();
        StringBuilder text = new StringBuilder();
        StringBuilder markup = new StringBuilder();
        boolean hasElements = false;
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!hasElements) {
                        hasElements = true;
                        markup.append(PlainText.escaped(text.toString()));
                    }
                    appendTag(reader, markup);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (cursor.depth() < level) {
                        return new Inner(
                                text.toString(), hasElements ? markup.toString() : text.toString(), hasElements);
                    }
                    if (!WITHOUT_END.contains(reader.getLocalName())) {
                        markup.append("</").append(reader.getLocalName()).append('>');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(reader.getText());
                    if (hasElements) {
                        markup.append(PlainText.escaped(reader.getText()));
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("the feed ends in an element");
                default -> {} // comments and the like
            }
        }
    }

    private static void appendTag(XMLStreamReader reader, StringBuilder markup) {
        markup.append('<').append(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            markup.append(' ')
                    .append(reader.getAttributeLocalName(i))
                    .append("=\"")
                    .append(PlainText.escaped(reader.getAttributeValue(i)))
                    .append('"');
        }
        markup.append('>');
    }
}
