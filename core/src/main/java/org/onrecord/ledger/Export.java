package org.onrecord.ledger;

import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.ledger.entries.EntryJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole ledger as JSON Lines: a head with the number of entries and the last one's digest, then the captures in the
 * order of their digests, then the entries. What is entered meanwhile is left out.
 */
final class Export {
    static final String FORMAT = "onrecord-ledger/1";

    private static final int AT_A_TIME = 200;
    private static final int CAPTURES_AT_A_TIME = 20; // of some megabytes each

    private final Ledger ledger;

    Export(Ledger ledger) {
        this.ledger = ledger;
    }

    void to(Consumer<String> lines) {
        EntryLog.Row end = ledger.lastEntry();
        lines.accept(head(end));
        writeCaptures(lines);
        writeEntries(end.number(), lines);
    }

    private static String head(EntryLog.Row end) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("format", FORMAT)
                .put("entries", end.number())
                .put("digest", end.digest())
                .toString();
    }

    private void writeCaptures(Consumer<String> lines) {
        List<StoredCapture> some = ledger.capturesAfter("", CAPTURES_AT_A_TIME);
        while (!some.isEmpty()) {
            some.forEach(capture -> lines.accept(line(capture)));
            some = ledger.capturesAfter(some.get(some.size() - 1).digest(), CAPTURES_AT_A_TIME);
        }
    }

    private static String line(StoredCapture capture) {
        ObjectNode line = JsonMapper.shared()
                .createObjectNode()
                .put("kind", "capture")
                .put("digest", capture.digest())
                .put("name", capture.name());
        capture.url().ifPresent(url -> line.put("url", url));
        capture.fetchedAt().ifPresent(moment -> line.put("fetchedAt", moment.toString()));
        capture.charset().ifPresent(charset -> line.put("charset", charset));
        return line.put("gzip", Base64.getEncoder().encodeToString(capture.gzip()))
                .toString();
    }

    private void writeEntries(long end, Consumer<String> lines) {
        for (long number = 0; number < end; ) {
            List<EntryLog.Row> some = ledger.entriesAfter(number, (int) Math.min(AT_A_TIME, end - number));
            some.forEach(row -> lines.accept(EntryJson.writeRecorded(row.recorded())));
            number = some.get(some.size() - 1).number();
        }
    }
}
