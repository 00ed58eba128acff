package org.onrecord.publishing.formats.cap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.common.CapOptions;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.XmlOut;

/**
 * Makes the messages on an incident.
 *
 * <p>Identifiers follow from the incident and the number of messages before: {@code k3v9x2m7qa.1}, {@code k3v9x2m7qa.2}, so that
 * whoever makes the same message again makes the same one.
 */
public final class CapMessages {
    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    private CapMessages() {}

    /**
     * What is on record of an incident: an alert where no message was sent before, else an update.
     *
     * @param earlier all messages on the incident, the first one first
     */
    public static CapMessage of(IncidentRecord record, List<CapReference> earlier, FormatContext context) {
        CapMessage.Type type = earlier.isEmpty() ? CapMessage.Type.ALERT : CapMessage.Type.UPDATE;
        return message(record.id(), type, earlier, context, new Content(Optional.empty(), Optional.of(record)));
    }

    /**
     * That the earlier messages on an incident hold no more.
     *
     * @param why in a sentence
     */
    public static CapMessage cancel(String incident, List<CapReference> earlier, String why, FormatContext context) {
        if (earlier.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected an earlier message on " + incident + " to cancel but found none");
        }
        return message(
                incident, CapMessage.Type.CANCEL, earlier, context, new Content(Optional.of(why), Optional.empty()));
    }

    private static CapMessage message(
            String incident, CapMessage.Type type, List<CapReference> earlier, FormatContext context, Content content) {
        CapOptions options = context.cap();
        CapReference reference =
                new CapReference(options.sender(), incident + "." + (earlier.size() + 1), context.publishedAt());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XmlOut xml = new XmlOut(bytes);
            xml.element(
                    "alert",
                    () -> {
                        xml.text("identifier", reference.identifier());
                        xml.text("sender", reference.sender());
                        xml.text("sent", reference.sentInWords());
                        xml.text("status", options.status().code());
                        xml.text("msgType", type.code());
                        xml.text("source", "OnRecord, from news reports");
                        xml.text("scope", "Public");
                        xml.text("note", content.note());
                        xml.text("references", references(earlier));
                        xml.text("incidents", incident);
                        if (content.record().isPresent()) {
                            xml.element(
                                    "info", () -> new CapInfo(content.record().get(), context, xml).write());
                        }
                    },
                    "xmlns",
                    NAMESPACE);
            xml.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new CapMessage(reference, type, bytes.toString(StandardCharsets.UTF_8));
    }

    private static Optional<String> references(List<CapReference> earlier) {
        return Optional.of(earlier.stream().map(CapReference::toString).collect(Collectors.joining(" ")))
                .filter(list -> !list.isEmpty());
    }

    /**
     * What a message tells.
     *
     * @param note why it is sent, for those that cancel
     * @param record what is on record, for others
     */
    private record Content(Optional<String> note, Optional<IncidentRecord> record) {}
}
