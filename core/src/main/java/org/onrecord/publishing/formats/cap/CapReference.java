package org.onrecord.publishing.formats.cap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What names a message for good: {@code references} of later ones list it.
 *
 * @param sender who sent it
 * @param identifier unique among the sender's
 * @param sent when, in whole seconds
 */
public record CapReference(String sender, String identifier, Instant sent) {
    /** CAP writes UTC as -00:00, and never as Z. */
    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'-00:00'", Locale.ROOT);

    public CapReference {
        sent = sent.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The moment as CAP writes it. */
    String sentInWords() {
        return SENT.format(sent.atOffset(ZoneOffset.UTC));
    }

    /** Sender, identifier and time between commas. */
    @Override
    public String toString() {
        return sender + "," + identifier + "," + sentInWords();
    }

    /** The messages of a {@code references} element. */
    static List<CapReference> list(String references) {
        return Arrays.stream(references.strip().split("\\s+"))
                .filter(reference -> !reference.isEmpty())
                .map(CapReference::parse)
                .toList();
    }

    private static CapReference parse(String reference) {
        String[] parts = reference.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "expected sender,identifier,sent in references but found '" + reference + "'");
        }
        return new CapReference(parts[0], parts[1], moment(parts[2]));
    }

    static Instant moment(String sent) {
        return OffsetDateTime.parse(sent.replaceFirst("-00:00$", "Z")).toInstant();
    }
}
