package org.onrecord.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.ledger.folding.SupportCheck;

/**
 * Checks a ledger against itself: that no entry was changed or is missing, that captures are what their digests say, that
 * every published value has its span in a report that is kept, and that what is published equals what a new ledger makes
 * of the same entries. Others may write meanwhile; what they change is left to the next verification.
 */
public final class Verification {
    private static final int AT_A_TIME = 200;
    private static final int CAPTURES_AT_A_TIME = 20; // of some megabytes each

    private final Ledger ledger;
    private final Consumer<String> faults;
    private long entries;
    private long captures;
    private long incidents;
    private boolean whole = true;
    private long last; // entry that was checked

    /**
     * @param faults is told each fault, on a line
     */
    public Verification(Ledger ledger, Consumer<String> faults) {
        this.ledger = ledger;
        this.faults = faults;
    }

    /** How much was looked at. */
    public String counted() {
        return "%,d entries, %,d captures, %,d incidents".formatted(entries, captures, incidents);
    }

    /**
     * Checks everything.
     *
     * @param scratch a file that does not exist, for a ledger that is made anew; it needs as much room as the entries
     */
    public void run(Path scratch, Keys keys) throws IOException {
        checkCaptures();
        try (Ledger again = Ledger.open(new LedgerAddress.File(scratch), keys, Clock.systemUTC())) {
            checkEntries(again);
            if (whole) {
                again.foldAll();
                checkIncidents(again);
            } else {
                faults.accept("what is published could not be compared with a new ledger, as entries are missing or"
                        + " cannot be read; make a new ledger of the last export");
            }
        } finally {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(scratch.resolveSibling(scratch.getFileName() + end));
            }
        }
    }

    private void checkCaptures() {
        List<StoredCapture> some = ledger.capturesAfter("", CAPTURES_AT_A_TIME);
        while (!some.isEmpty()) {
            for (StoredCapture capture : some) {
                captures++;
                if (!digest(capture.gzip()).equals(capture.digest())) {
                    faults.accept("capture " + capture.digest() + " (" + capture.name() + ") holds other bytes");
                }
            }
            some = ledger.capturesAfter(some.get(some.size() - 1).digest(), CAPTURES_AT_A_TIME);
        }
    }

    private static String digest(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        } catch (IOException broken) {
            return "broken";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", impossible);
        }
    }

    /** Checks the chain of digests, and enters the same in the other ledger. */
    private void checkEntries(Ledger again) {
        EntryLog.Row before = EntryLog.beginning();
        List<EntryLog.Row> some = ledger.entriesAfter(0, AT_A_TIME);
        while (!some.isEmpty()) {
            for (EntryLog.Row row : some) {
                check(before, row);
                before = row;
            }
            enter(some, again);
            some = ledger.entriesAfter(before.number(), AT_A_TIME);
        }
        last = before.number();
    }

    private void check(EntryLog.Row before, EntryLog.Row row) {
        entries++;
        if (row.number() != before.number() + 1) {
            whole = false;
            faults.accept("entry " + (before.number() + 1) + " is missing");
        } else if (!row.digest().equals(EntryLog.digest(before.digest(), row.recordedAt(), row.body()))) {
            faults.accept("entry " + row.number() + " is not as it was entered");
        }
        try {
            check(row, row.recorded().entry());
        } catch (LedgerException unreadable) {
            whole = false;
            faults.accept(String.valueOf(unreadable.getMessage()));
        }
    }

    private void check(EntryLog.Row row, Entry entry) {
        if (!row.isLabelled(entry)) {
            faults.accept("entry " + row.number() + " stands under another kind or report than it tells of");
        }
        if (entry instanceof Entry.Received received && !ledger.hasCapture(received.capture())) {
            faults.accept(
                    "entry " + row.number() + " was read from capture " + received.capture() + ", which is missing");
        }
    }

    /** Enters the same in the other ledger, as long as nothing is missing. */
    private void enter(List<EntryLog.Row> rows, Ledger again) {
        if (!whole) {
            return;
        }
        try {
            again.write(writing -> {
                rows.forEach(row -> writing.append(row.recorded()));
                return rows.size();
            });
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            whole = false;
            faults.accept("the entries up to " + rows.get(rows.size() - 1).number() + " do not follow from each other: "
                    + wrong.getMessage());
        }
    }

    private void checkIncidents(Ledger again) {
        List<IncidentTable.Line> some = ledger.incidentsAfter(0, AT_A_TIME);
        List<IncidentTable.Line> same = again.incidentsAfter(0, AT_A_TIME);
        while (!some.isEmpty() || !same.isEmpty()) {
            for (int i = 0; i < Math.max(some.size(), same.size()); i++) {
                boolean differs =
                        i >= some.size() || i >= same.size() || !some.get(i).agreesWith(same.get(i));
                if (differs && !othersWrote()) {
                    faults.accept("incident "
                            + (i < some.size() ? some : same).get(i).id() + " is not what its entries make");
                }
            }
            some.forEach(this::checkSupport);
            incidents += some.size();
            long end =
                    some.isEmpty() ? Long.MAX_VALUE : some.get(some.size() - 1).number();
            some = ledger.incidentsAfter(end, AT_A_TIME);
            same = again.incidentsAfter(end, AT_A_TIME);
        }
    }

    /** What others enter meanwhile is published, but was not entered in the new ledger. */
    private boolean othersWrote() {
        return ledger.lastEntry().number() > last;
    }

    private void checkSupport(IncidentTable.Line line) {
        try {
            ledger.record(line.id(), AsOf.NOW)
                    .filter(record -> record.id().equals(line.id()))
                    .ifPresent(record -> SupportCheck.faults(record, ledger::report)
                            .forEach(fault -> faults.accept("incident " + line.id() + ": " + fault)));
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            faults.accept("incident " + line.id() + " has no record: " + wrong.getMessage());
        }
    }
}
