package org.onrecord.publishing.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.formats.RecordFormats;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Links;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.formats.common.UnfitRecordsException;
import org.onrecord.publishing.web.http.Gate;
import org.onrecord.publishing.web.http.Parameters;
import org.onrecord.publishing.web.http.Problem;

/** Records in the forms that others load: which one a request asks for, and its bytes as they are made. */
final class Exports {
    /** So many are made at a time, as each holds a thread until its client has it. */
    private static final int MOST_AT_ONCE = 8;

    private static final String CSV = "csv";
    private static final List<String> CSV_PROFILES = List.of("ged", "gtd", "acled");

    private final Ledger ledger;
    private final Gate gate;
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

    Exports(Ledger ledger, Gate gate) {
        this.ledger = ledger;
        this.gate = gate;
    }

    /** The names that may stand behind the dot of a path. */
    static List<String> names(boolean ofOneIncident) {
        Set<String> names = new LinkedHashSet<>();
        RecordFormats.ALL.stream()
                .filter(format -> ofOneIncident || !format.isOfOneIncident())
                .map(Exports::name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** The end of a file's name, where that tells; CSV has several shapes, and XML is said to be CAP. */
    private static String name(RecordFormat format) {
        return format.extension().equals("xml") ? format.code() : format.extension();
    }

    static List<String> profiles() {
        return CSV_PROFILES;
    }

    /** The format that stands behind the dot of the path. */
    RecordFormat expect(String name, Parameters asked, boolean ofOneIncident) {
        Optional<String> profile = asked.oneOf("profile", CSV_PROFILES, code -> code);
        Optional<RecordFormat> format = name.equals(CSV)
                ? RecordFormats.find(profile.orElse(CSV_PROFILES.get(0)))
                : RecordFormats.ALL.stream()
                        .filter(one -> name(one).equals(name))
                        .findFirst();
        return format.filter(one -> ofOneIncident || !one.isOfOneIncident())
                .orElseThrow(() -> Problem.of(
                                HttpStatus.NOT_FOUND,
                                "expected one of " + String.join(", ", names(ofOneIncident))
                                        + " behind the dot but found" + " another")
                        .asException());
    }

    /** The format that the header Accept asks for; absent where JSON will do. */
    Optional<RecordFormat> accepted(Context context, boolean ofOneIncident) {
        String accept = Optional.ofNullable(context.header("Accept")).orElse("*/*");
        List<RecordFormat> formats = RecordFormats.ALL.stream()
                .filter(format -> ofOneIncident || !format.isOfOneIncident())
                .toList();
        for (String range : ranges(accept)) {
            if (Set.of("*/*", "application/*", "application/json").contains(range)) {
                return Optional.empty();
            }
            Optional<RecordFormat> named = formats.stream()
                    .filter(format -> mediaType(format).equals(range))
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        throw Problem.of(
                        HttpStatus.NOT_ACCEPTABLE,
                        "expected Accept with application/json or one of "
                                + String.join(
                                        ", ",
                                        formats.stream()
                                                .map(Exports::mediaType)
                                                .distinct()
                                                .toList())
                                + " but found none of them")
                .asException();
    }

    /** The ranges of a header Accept, the most wanted first. */
    private static List<String> ranges(String accept) {
        record Range(String name, double weight) {}
        return Arrays.stream(accept.split(","))
                .map(one -> one.toLowerCase(Locale.ROOT).replace(" ", ""))
                .map(one -> new Range(one.split(";", 2)[0], weight(one)))
                .filter(range -> range.weight() > 0)
                .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
                .map(Range::name)
                .toList();
    }

    private static double weight(String range) {
        int at = range.indexOf(";q=");
        String number = at < 0 ? "1" : range.substring(at + 3).split(";", 2)[0];
        return number.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(number) : 1;
    }

    private static String mediaType(RecordFormat format) {
        return format.mediaType().split(";", 2)[0];
    }

    /** Writes records as they are folded, one at a time. */
    void send(Context context, RecordFormat format, boolean allKinds, Iterator<IncidentRecord> records)
            throws IOException {
        if (!turns.tryAcquire()) {
            throw Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "expected no more than " + MOST_AT_ONCE + " exports at a time; try again in some seconds")
                    .asException(Map.of("Retry-After", "5"));
        }
        try {
            context.contentType(format.mediaType());
            context.header("Vary", "Accept, Accept-Encoding");
            context.header("Content-Disposition", "attachment; filename=\"onrecord." + format.extension() + "\"");
            OutputStream out = context.outputStream();
            format.write(records, formatContext(context).withAllKinds(allKinds), out);
        } catch (UnfitRecordsException unfit) {
            context.removeHeader("Content-Disposition");
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Optional.ofNullable(unfit.getMessage()).orElse("the records do not fit the format"))
                    .asException();
        } finally {
            turns.release();
        }
    }

    private FormatContext formatContext(Context context) {
        Optional<URI> base = gate.base(context);
        FormatContext plain =
                FormatContext.of(ledger::report, base.map(Links::below).orElse(Links.NONE), changedAt());
        String query = Optional.ofNullable(context.queryString())
                .map(words -> "?" + words)
                .orElse("");
        return plain.titled("Incidents on record", base.map(there -> there.resolve(context.path() + query)));
    }

    /** When the ledger was last written to, so that the same records give the same bytes. */
    private Instant changedAt() {
        long newest = ledger.newest();
        return ledger.changes(Math.max(0, newest - 1), 1).stream()
                .map(change -> change.recordedAt())
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}
