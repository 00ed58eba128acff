package org.onrecord.publishing.formats.common;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 in UTF-8, an element a line, indented; what no XML can hold is replaced. */
public final class XmlOut {
    /** A part of a document, which writes into it. */
    public interface Part {
        void write() throws IOException;
    }

    private final XMLStreamWriter xml;
    private int depth;

    public XmlOut(OutputStream out) throws IOException {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException failed) {
            throw fault(failed);
        }
    }

    /** An element of others. */
    public void element(String name, Part content, String... attributes) throws IOException {
        try {
            begin(name, attributes);
            depth++;
            content.write();
            depth--;
            newLine();
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw fault(failed);
        }
    }

    /** An element of text. */
    public void text(String name, String text, String... attributes) throws IOException {
        try {
            begin(name, attributes);
            xml.writeCharacters(PlainText.ofXml(text));
            xml.writeEndElement();
        } catch (XMLStreamException failed) {
            throw fault(failed);
        }
    }

    /** The same where there is a text. */
    public void text(String name, Optional<?> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get().toString());
        }
    }

    /** An element that is empty but for its attributes: names and values in turn. */
    public void empty(String name, String... attributes) throws IOException {
        try {
            newLine();
            xml.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException failed) {
            throw fault(failed);
        }
    }

    /** Ends the document with a line break and flushes; the stream stays open. */
    public void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw fault(failed);
        }
    }

    private void begin(String name, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        write(attributes);
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], PlainText.ofXml(attributes[i + 1]).replaceAll("[\\t\\n]", " "));
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static IOException fault(XMLStreamException failed) {
        return failed.getNestedException() instanceof IOException cause ? cause : new IOException(failed);
    }
}
