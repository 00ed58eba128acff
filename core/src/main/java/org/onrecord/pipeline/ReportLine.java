package org.onrecord.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Item;
import org.onrecord.intake.Particulars;
import org.onrecord.linking.copies.AgencyCredit;
import org.onrecord.linking.copies.Copy;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of items, a JSON object on a line; docs/intake.md describes the fields. */
final class ReportLine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final double HUNDRED = 100;

    private ReportLine() {}

    /** A report with the agencies that its text or its authors' lines credit. */
    static ObjectNode of(Item.Read read, Stories stories) {
        ObjectNode line = of(read);
        List<AgencyCredit> credits = stories.agencies(read.report());
        ArrayNode agencies = line.withArray("agencies");
        credits.forEach(credit -> addCredit(agencies, credit, read.report().text()));
        for (String author : read.particulars().authors()) {
            stories.agencyNamed(author)
                    .filter(agency ->
                            credits.stream().noneMatch(credit -> credit.agency().equals(agency)))
                    .ifPresent(agency -> addCredit(agencies, agency, AgencyCredit.Role.ORIGIN, author)
                            .putNull("span"));
        }
        return line;
    }

    private static void addCredit(ArrayNode agencies, AgencyCredit credit, String text) {
        Span span = credit.span();
        addCredit(agencies, credit.agency(), credit.role(), text.substring(span.start(), span.end()))
                .putArray("span")
                .add(span.start())
                .add(span.end());
    }

    private static ObjectNode addCredit(ArrayNode agencies, String agency, AgencyCredit.Role role, String words) {
        return agencies.addObject().put("name", agency).put("role", role.code()).put("text", words);
    }

    /** A report, as {@code onrecord read} takes it in again; of which other it is a copy is added last. */
    static ObjectNode of(Item.Read read) {
        Report report = read.report();
        Particulars more = read.particulars();
        ObjectNode line = JSON.createObjectNode()
                .put("format", "onrecord-report/1")
                .put("id", report.id())
                .put("capture", read.capture().digest())
                .put("where", read.where())
                .put("url", word(report.url()))
                .put("title", report.title())
                .put("publisher", report.publisher().orElse(null))
                .put("publishedAt", published(read))
                .put("updatedAt", more.updatedAt().map(ReportLine::word).orElse(null))
                .put("language", report.language());
        strings(line, "authors", more.authors());
        line.put("text", report.body());
        strings(line, "captions", more.captions());
        ArrayNode related = line.putArray("related");
        more.related()
                .forEach(link -> related.addObject().put("text", link.text()).put("url", word(link.url())));
        strings(line, "notes", read.notes());
        line.putArray("agencies");
        return line.putNull("copyOf");
    }

    /** Says of which report another one is a copy. */
    static void addCopy(ObjectNode line, Copy copy) {
        ObjectNode object = line.putObject("copyOf")
                .put("report", copy.original())
                .put("nearest", copy.nearest())
                .put("kind", copy.kind().code())
                .put("similarity", Math.round(copy.similarity() * HUNDRED) / HUNDRED);
        strings(object, "reasons", copy.reasons());
    }

    /** The bytes of a capture, packed with gzip and written in Base64. */
    static ObjectNode of(Capture capture) {
        return head(capture)
                .put("length", capture.bytes().length)
                .put("gzip", Base64.getEncoder().encodeToString(packed(capture.bytes())));
    }

    /** That the bytes of a capture were found again. */
    static ObjectNode again(Capture capture) {
        return head(capture).put("again", true);
    }

    private static ObjectNode head(Capture capture) {
        return JSON.createObjectNode()
                .put("format", "onrecord-capture/1")
                .put("digest", capture.digest())
                .put("where", capture.name())
                .put("url", word(capture.url()))
                .put("fetchedAt", word(capture.fetchedAt()));
    }

    static ObjectNode of(Item.Skipped skipped) {
        return JSON.createObjectNode()
                .put("where", skipped.where())
                .put("kind", skipped.kind())
                .put("reason", skipped.reason());
    }

    static ObjectNode of(Item.Ignored ignored) {
        return JSON.createObjectNode().put("where", ignored.where()).put("kind", ignored.kind());
    }

    static byte[] bytes(ObjectNode line) {
        return (JSON.writeValueAsString(line) + "\n").getBytes(UTF_8);
    }

    /** The moment where it is known, else the day, else null. */
    private static @Nullable String published(Item.Read read) {
        return read.particulars()
                .publishedAt()
                .map(ReportLine::word)
                .or(() -> read.report().publishedAt().map(LocalDate::toString))
                .orElse(null);
    }

    private static String word(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static @Nullable String word(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static void strings(ObjectNode line, String name, List<String> values) {
        ArrayNode array = line.putArray(name);
        values.forEach(array::add);
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected no I/O errors in memory", e);
        }
        return packed.toByteArray();
    }
}
