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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of items, a JSON object on a line; docs/intake.md describes the fields. */
final class ReportLine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final double HUNDRED = 100;

    private ReportLine() {}

    /** A report, as {@code onrecord read} takes it in again; of which other it is a copy is added last. */
    static ObjectNode of(Item.Read read, List<AgencyCredit> agencies) {
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
        addAgencies(line, agencies, report.text());
        return line.putNull("copyOf");
    }

    private static void addAgencies(ObjectNode line, List<AgencyCredit> agencies, String text) {
        ArrayNode array = line.putArray("agencies");
        for (AgencyCredit credit : agencies) {
            array.addObject()
                    .put("name", credit.agency())
                    .put("role", credit.role().code())
                    .put(
                            "text",
                            text.substring(credit.span().start(), credit.span().end()))
                    .putArray("span")
                    .add(credit.span().start())
                    .add(credit.span().end());
        }
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
