package org.onrecord.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.entries.EntryJson;
import org.onrecord.ledger.entries.Recorded;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in the lines of an {@link Export}.
 *
 * <p>A ledger that holds the first of the entries already, as one whose import was cut off does, gets the rest; one that
 * holds others is refused, as two ledgers cannot be one.
 */
public final class Import {
    private static final int AT_A_TIME = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ledger ledger;
    private final List<StoredCapture> captures = new ArrayList<>();
    private final List<Recorded> entries = new ArrayList<>();
    private String digest = EntryLog.FIRST_DIGEST;
    private long number;
    private long added;

    public Import(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Takes in all lines.
     *
     * @return how many entries were added
     * @throws LedgerException where a line is not as an export has it; what stood before it is kept
     */
    public long from(BufferedReader lines) throws IOException {
        JsonNode head = parse(Optional.ofNullable(lines.readLine()).orElse(""), 1);
        if (!head.path("format").asString("").equals(Export.FORMAT)) {
            throw new LedgerException("expected an export of a ledger, " + Export.FORMAT
                    + ", in line 1 but found something else; `onrecord export` writes one");
        }
        long at = 1;
        try {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line, ++at);
            }
        } finally {
            flush(); // also what stood before a line that is wrong
        }
        if (number != head.path("entries").asLong(-1)
                || !digest.equals(head.path("digest").asString(""))) {
            throw new LedgerException(
                    "expected " + head.path("entries").asLong(-1) + " entries as line 1 tells but found " + number
                            + ", or others; the export was cut off or changed: what it holds was kept");
        }
        ledger.foldAll();
        return added;
    }

    private void take(String line, long at) {
        JsonNode json = line.startsWith("{\"kind\":\"capture\"") ? parse(line, at) : JSON.createObjectNode();
        if (!json.isEmpty()) {
            captures.add(capture(json, at));
        } else {
            takeEntry(line, at);
        }
        if (captures.size() + entries.size() >= AT_A_TIME) {
            flush();
        }
    }

    private void takeEntry(String line, long at) {
        Recorded recorded = entry(line, at);
        if (recorded.number() != number + 1) {
            throw new LedgerException("expected entry " + (number + 1) + " in line " + at + " but found "
                    + recorded.number() + "; a line is missing or stands elsewhere");
        }
        number = recorded.number();
        digest = EntryLog.digest(digest, Moments.micros(recorded.recordedAt()), EntryJson.write(recorded.entry()));
        Optional<String> held = ledger.digestOf(number);
        if (held.isEmpty()) {
            entries.add(recorded);
        } else if (!held.get().equals(digest)) {
            throw new LedgerException("expected the ledger to hold what the export holds, or less, but entry " + number
                    + " is another one there; import into a new ledger, named with --ledger");
        }
    }

    private void flush() {
        List<StoredCapture> newCaptures = List.copyOf(captures);
        List<Recorded> newEntries = List.copyOf(entries);
        captures.clear();
        entries.clear(); // what cannot be written is not tried again
        added += ledger.write(writing -> {
            newCaptures.forEach(writing::add);
            newEntries.forEach(recorded -> append(recorded, writing));
            return newEntries.size();
        });
    }

    private static void append(Recorded recorded, Writing writing) {
        if (recorded.number() != writing.lastNumber() + 1) {
            throw new LedgerException("another process has written to the ledger during the import; import into"
                    + " a new ledger, named with --ledger");
        }
        try {
            writing.append(recorded);
        } catch (NoSuchElementException | IllegalArgumentException wrong) {
            throw new LedgerException(
                    "expected entry " + recorded.number() + " to follow from those before but found that it names what"
                            + " none of them tells of; the export was changed: what stood far before is kept",
                    wrong);
        }
    }

    private static Recorded entry(String line, long at) {
        try {
            return EntryJson.readRecorded(line);
        } catch (IllegalArgumentException wrong) {
            throw new LedgerException("line " + at + ": " + wrong.getMessage(), wrong);
        }
    }

    private static JsonNode parse(String line, long at) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException wrong) {
            throw new LedgerException(
                    "expected JSON in line " + at + " but found " + wrong.getOriginalMessage(), wrong);
        }
    }

    private static StoredCapture capture(JsonNode json, long at) {
        try {
            return new StoredCapture(
                    json.required("digest").asString(),
                    json.required("name").asString(),
                    Optional.ofNullable(json.get("url")).map(JsonNode::asString),
                    Optional.ofNullable(json.get("fetchedAt")).map(time -> Instant.parse(time.asString())),
                    Optional.ofNullable(json.get("charset")).map(JsonNode::asString),
                    Base64.getDecoder().decode(json.required("gzip").asString()));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException wrong) {
            throw new LedgerException("expected a capture in line " + at + " but found " + wrong.getMessage(), wrong);
        }
    }
}
