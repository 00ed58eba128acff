package org.onrecord.publishing.formats.cap;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.publishing.formats.common.CapOptions;

/**
 * A message that was sent before, as its file has it.
 *
 * @param thread all messages on its incident until then, itself the last
 * @param type "Alert", "Update" or "Cancel"
 * @param status "Draft", "Actual", …
 * @param said what {@link CapMessage#said()} tells
 */
record SentMessage(List<CapReference> thread, String type, String status, String said) {
    static SentMessage read(Path file) throws IOException {
        String xml = Files.readString(file, StandardCharsets.UTF_8);
        try {
            Map<String, String> head = head(xml);
            CapReference own = new CapReference(
                    expect("sender", head), expect("identifier", head), CapReference.moment(expect("sent", head)));
            Stream<CapReference> earlier = CapReference.list(head.getOrDefault("references", "")).stream();
            return new SentMessage(
                    Stream.concat(earlier, Stream.of(own)).toList(),
                    expect("msgType", head),
                    expect("status", head),
                    CapMessage.said(xml));
        } catch (XMLStreamException | IllegalArgumentException | DateTimeException unlike) {
            String reason =
                    Optional.ofNullable(unlike.getMessage()).orElse("none").replaceAll("\\s+", " ");
            throw new IOException(
                    "expected a CAP message of OnRecord in " + file + " but found another file (" + reason
                            + "); move it elsewhere",
                    unlike);
        }
    }

    /** Whether a message would tell nobody anything new. */
    boolean saysSameAs(CapMessage message, CapOptions.Status now) {
        return said.equals(message.said()) && status.equals(now.code());
    }

    /** The elements above what is said, by name. */
    private static Map<String, String> head(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        Map<String, String> head = new HashMap<>();
        reader.nextTag();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT
                && !reader.getLocalName().equals("info")) {
            head.put(reader.getLocalName(), reader.getElementText());
        }
        return head;
    }

    private static String expect(String element, Map<String, String> head) {
        return Optional.ofNullable(head.get(element)).orElseThrow(() -> new IllegalArgumentException("no " + element));
    }
}
